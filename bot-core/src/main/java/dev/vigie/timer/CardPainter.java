package dev.vigie.timer;

import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Reply;
import java.util.Optional;

/** Draws the live cards of a feature. */
public interface CardPainter {

    /** What the ids of its cards begin with: {@code crisis} for {@code crisis-12}. */
    String kind();

    /** The card as it is now; empty when there is none by that id. */
    Optional<Reply> paint(OrgId org, String card);

    /** A place of the card takes no edits any more: it was archived, or Vigie was put out. */
    void lost(OrgId org, String card, MessageRef where, Undeliverable.Reason reason);
}
