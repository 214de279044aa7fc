package dev.vigie.platform;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Reply;

/**
 * Says things that nobody asked for just now: cards, reminders, escalations.
 *
 * <p>Every method throws {@link Undeliverable} when the platform will never take it, and {@link
 * TryLater} when it may: a limit was reached, the platform is out of order. It never waits for
 * either by itself.
 */
public interface Messenger {

    /**
     * Posts in a conversation. The same delivery is posted once, as far as the platform allows to
     * tell.
     */
    MessageRef post(ConversationRef where, Reply reply, Delivery delivery);

    /** Replaces what a message says. */
    void edit(MessageRef message, Reply reply);

    /** Writes to one person; for a group, to each of its people, and the answer is one of them. */
    MessageRef direct(UserRef person, Reply reply, Delivery delivery);
}
