package dev.vigie.feature.crisis;

import dev.vigie.chat.QuotedMessage;
import dev.vigie.command.Invocation;
import dev.vigie.command.Quotes;
import java.util.Optional;

/** What a crisis is about, in the words of whoever opens it. */
final class CrisisSubject {

    /** In characters. */
    static final int MAX = 300;

    private final Quotes quotes;

    CrisisSubject(Quotes quotes) {
        this.quotes = quotes;
    }

    /** What was typed, else the beginning of the message that the crisis is opened from. */
    Optional<String> of(Invocation use) {
        return use.optional("subject").or(() -> quoted(use));
    }

    private Optional<String> quoted(Invocation use) {
        return use.optional("message")
                .flatMap(id -> quotes.find(use.org(), id))
                .map(QuotedMessage::text)
                .filter(text -> !text.isBlank())
                .map(CrisisSubject::beginning);
    }

    private static String beginning(String text) {
        String whole = text.strip();
        if (whole.codePointCount(0, whole.length()) <= MAX) {
            return whole;
        }
        String part = whole.substring(0, whole.offsetByCodePoints(0, MAX - 1));
        int space = part.lastIndexOf(' ');
        return (space > 0 ? part.substring(0, space) : part) + "…";
    }
}
