package dev.vigie.discord.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text that is too long is cut: after a sentence, else between words, else between two
 * characters as a reader sees them, else (a character with thousands of accents) between code
 * points.
 */
final class Cut {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)\\]]*+\\s++");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Cut() {}

    /**
     * The best place at or before {@code most}.
     *
     * @param most more than 0
     */
    static int within(String text, int most) {
        if (most >= text.length()) {
            return text.length();
        }
        int sentence = afterSentence(text, most);
        if (sentence > most / 2) {
            return sentence;
        }
        int word = betweenWords(text, most);
        if (word > 0) {
            return word;
        }
        int character = betweenCharacters(text, most);
        return character > 0 ? character : betweenCodePoints(text, most);
    }

    private static int afterSentence(String text, int most) {
        // the space after the last sentence may stand just behind the limit
        Matcher matcher = SENTENCE_END.matcher(text).region(0, Math.min(text.length(), most + 1));
        int end = 0;
        while (matcher.find()) {
            end = Math.min(matcher.end(), most);
        }
        return end;
    }

    /** A non-breaking space is not a border: {@link Character#isWhitespace} knows that. */
    private static int betweenWords(String text, int most) {
        if (Character.isWhitespace(text.charAt(most))) {
            return most;
        }
        int at = most;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int betweenCharacters(String text, int most) {
        Matcher matcher = CHARACTER.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.end() <= most) {
            end = matcher.end();
        }
        return end;
    }

    private static int betweenCodePoints(String text, int most) {
        boolean inside =
                Character.isHighSurrogate(text.charAt(most - 1))
                        && Character.isLowSurrogate(text.charAt(most));
        return inside && most > 1 ? most - 1 : most;
    }
}
