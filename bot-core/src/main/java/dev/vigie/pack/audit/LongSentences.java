package dev.vigie.pack.audit;

import dev.vigie.text.Language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sentences that a stressed reader loses on a phone. A colon or a semicolon is a rest for the eye
 * and ends one too; French takes more words to say the same.
 */
final class LongSentences {

    private static final int MAX_ENGLISH = 38;
    private static final int MAX_FRENCH = 44;
    private static final Pattern END =
            Pattern.compile("[.!?…;:][»”\")*]*(?=\\s|$)|\\n\\s*\\n|\\n\\s*(?=[-*•]|\\d+\\.)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private LongSentences() {}

    /** The beginning of the first one. */
    static Optional<String> find(String text, Language language) {
        int max = language == Language.FR ? MAX_FRENCH : MAX_ENGLISH;
        for (String sentence : END.split(text)) {
            if (WORD.matcher(sentence).results().count() > max) {
                String start = sentence.strip().replaceAll("\\s+", " ");
                return Optional.of(start.substring(0, Math.min(40, start.length())) + "…");
            }
        }
        return Optional.empty();
    }
}
