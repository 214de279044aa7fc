package dev.vigie.discord.event;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Speaker;
import dev.vigie.text.Language;

/**
 * Who asks something, and where.
 *
 * @param language for the few words of the adapter's own
 */
record Asked(Speaker speaker, ConversationRef where, Language language) {

    UserRef person() {
        return speaker.person().ref();
    }
}
