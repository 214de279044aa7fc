package dev.vigie.feature;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.reply.Block;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Undelivered;
import java.util.List;

/** A slice of what Vigie does. */
public interface Feature {

    /** Its commands, in the order of {@code /help}. */
    List<CommandSpec> commands();

    /** What it does by itself, when its timers are due. */
    default List<TimerJob> jobs() {
        return List.of();
    }

    /** The cards that it keeps up to date. */
    default List<CardPainter> painters() {
        return List.of();
    }

    /**
     * What it has for somebody's home: what they have to do, what is under way. Read often, so it
     * must be quick; empty when there is nothing.
     */
    default List<Block> home(Invocation use) {
        return List.of();
    }

    /** Who is told when a message of its own cannot be delivered. */
    default List<Undelivered> undelivered() {
        return List.of();
    }
}
