package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Text;
import java.util.List;

/** A part of running crises: what follows from an event, and what the card shows of it. */
public interface CrisisPart {

    /** An event has just been appended; what follows joins its transaction. */
    default void happened(OrgId org, Crisis crisis) {}

    /** What must be read first on the card. */
    default List<Text> warnings(Scene scene, Crisis crisis) {
        return List.of();
    }

    /** Facts of the card. */
    default List<Block.Fact> facts(Scene scene, Crisis crisis) {
        return List.of();
    }

    /** What can be pressed on the card of an open crisis. */
    default List<Button> buttons(Scene scene, Crisis crisis) {
        return List.of();
    }
}
