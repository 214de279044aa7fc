package dev.vigie.platform;

import dev.vigie.chat.MessageRef;
import dev.vigie.reply.Live;

/** Told where {@link Live} cards are shown, so that they can be kept up to date. */
public interface Cards {

    /**
     * A platform posted a card, or drew it anew where a person pressed a button.
     *
     * @param card which, and in which version
     * @param message where; the latest one of a conversation is the one kept up to date
     */
    void shown(Live card, MessageRef message);
}
