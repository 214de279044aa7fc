package dev.vigie.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts what was typed into words and quoted parts, with their places in the text. */
final class Tokens {

    /** Opening quotation mark to closing one, of every kind a keyboard or a phone may put. */
    private static final Map<Character, String> QUOTES =
            Map.of('"', "\"”“", '“', "”\"“", '„', "“”", '«', "»", '‹', "›", '‘', "’", '\'', "'");

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * A word or a quoted part.
     *
     * @param text without the quotation marks
     * @param start where it begins, quotation mark included
     * @param end after its last character
     * @param quoted whether it stood between quotation marks
     */
    record Token(String text, int start, int end, boolean quoted) {}

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        List<Token> all = new ArrayList<>();
        while (tokens.skipSpaces()) {
            all.add(tokens.next());
        }
        return all;
    }

    /** The whole text without the quotation marks around it, if one pair surrounds all of it. */
    static String unquoted(String text) {
        String stripped = strip(text);
        List<Token> tokens = of(stripped);
        return tokens.size() == 1 && tokens.get(0).quoted() ? tokens.get(0).text() : stripped;
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private boolean skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Token next() {
        int start = at;
        String closing = QUOTES.get(text.charAt(at));
        int close = closing == null ? -1 : closingQuote(closing);
        if (close > 0) {
            at = close + 1;
            return new Token(strip(text.substring(start + 1, close)), start, at, true);
        }
        // key:"several words" is one token up to the colon, then the quoted part
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
            char before = text.charAt(at - 1);
            if ((before == ':' || before == '=')
                    && at < text.length()
                    && QUOTES.containsKey(text.charAt(at))) {
                break;
            }
        }
        return new Token(text.substring(start, at), start, at, false);
    }

    /**
     * The closing mark that is followed by a space or the end, so that l'équipe is no quotation.
     */
    private int closingQuote(String closing) {
        for (int i = at + 1; i < text.length(); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || isSpace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
