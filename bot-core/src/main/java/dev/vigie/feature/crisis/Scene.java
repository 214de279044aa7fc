package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Invocation;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.time.Instant;

/**
 * For whom something is worded: a person who asked, or a channel that nobody asked for.
 *
 * @param org whose people are named
 * @param at the moment it is worded
 * @param words in which language
 */
public record Scene(OrgId org, Instant at, Wording words) {

    public static Scene of(Invocation use) {
        return new Scene(use.org(), use.at(), use.words());
    }

    /** The language of the words. */
    public Language language() {
        return words.language();
    }
}
