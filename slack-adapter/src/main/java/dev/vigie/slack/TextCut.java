package dev.vigie.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where to cut a text that is too long: between lines or else sentences if that leaves a decent
 * part, otherwise between words, and only then between characters as people see them.
 */
final class TextCut {

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…]+[\"'”’»)\\]\\u00a0]*[ \\t\\n]+");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private TextCut() {}

    /** The length of the first part: the whole text when it fits, else 1 to {@code max}. */
    static int length(String text, int max) {
        if (text.length() <= max) {
            return text.length();
        }
        int decent = max / 2;
        int line = text.lastIndexOf('\n', max - 1) + 1;
        if (line > decent) {
            return line;
        }
        int sentence = lastSentence(text, decent, max);
        if (sentence > 0) {
            return sentence;
        }
        int word = lastWord(text, max);
        return word > 0 ? word : lastCharacter(text, max);
    }

    private static int lastSentence(String text, int from, int max) {
        Matcher end = SENTENCE_END.matcher(text).region(from, max);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        return last;
    }

    private static int lastWord(String text, int max) {
        int end = max;
        while (end > 0 && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Emoji sequences and letters with marks stay whole, unless one alone is longer than the part.
     */
    private static int lastCharacter(String text, int max) {
        Matcher character = CHARACTER.matcher(text);
        int last = 0;
        while (character.find() && character.end() <= max) {
            last = character.end();
        }
        if (last > 0) {
            return last;
        }
        boolean insideCodePoint = max > 1 && Character.isLowSurrogate(text.charAt(max));
        return insideCodePoint ? max - 1 : max;
    }
}
