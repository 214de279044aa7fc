package dev.vigie.discord.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what somebody typed so that Discord shows exactly that.
 *
 * <p>A backslash before a punctuation mark makes Discord show the mark alone. What must be defused:
 *
 * <ol>
 *   <li>anywhere, the characters that format, mention or link: they are always escaped;
 *   <li>a colon, unless a space follows it: it could begin {@code :smile:} or an address;
 *   <li>at the start of a line, what begins a heading, small print, a list or a quotation.
 * </ol>
 */
final class Escape {

    private static final String ALWAYS = "\\*_~|`<[@";

    /** Ends with the character that begins a block when it is the first on its line. */
    private static final Pattern BLOCK_OPENING =
            Pattern.compile("[\\s\\p{Z}]*+(?:\\d++[.)]|[#>+-])");

    private Escape() {}

    /**
     * @param text without any line break
     * @param startsLine whether nothing but spaces stands before it on its line; Discord looks for
     *     headings and lists behind {@code **} too, so markers do not count
     */
    static String typed(String text, boolean startsLine) {
        int opening = startsLine ? blockOpening(text) : -1;
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (i == opening || ALWAYS.indexOf(c) >= 0 || (c == ':' && !spaceAt(text, i + 1))) {
                out.append('\\');
            }
            // half a character cannot be sent: the whole message would be lost
            out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c);
        }
        return out.toString();
    }

    private static int blockOpening(String text) {
        Matcher matcher = BLOCK_OPENING.matcher(text);
        return matcher.lookingAt() ? matcher.end() - 1 : -1;
    }

    private static boolean spaceAt(String text, int index) {
        return index < text.length() && text.charAt(index) == ' ';
    }
}
