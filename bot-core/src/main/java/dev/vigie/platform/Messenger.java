package dev.vigie.platform;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Reply;

/** Says things that nobody asked for just now: cards, reminders, escalations. */
public interface Messenger {

    /** Posts in a conversation. */
    MessageRef post(ConversationRef where, Reply reply);

    /** Replaces what a message says. */
    void edit(MessageRef message, Reply reply);

    /** Writes to one person. */
    MessageRef direct(UserRef person, Reply reply);
}
