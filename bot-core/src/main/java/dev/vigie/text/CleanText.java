package dev.vigie.text;

/** What people send, freed of characters that mean nothing on a screen. */
public final class CleanText {

    private CleanText() {}

    /**
     * The text without control characters (line breaks and tabs stay), invisible direction
     * overrides and private-use characters; a lone surrogate becomes U+FFFD. Emoji joiners and
     * right-to-left text survive.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int c) {
        if (c == '\n' || c == '\t') {
            clean.append((char) c);
        } else if (Character.getType(c) == Character.SURROGATE) {
            clean.append('\ufffd');
        } else if (!Character.isISOControl(c)
                && Character.getType(c) != Character.PRIVATE_USE
                && !isDirectionOverride(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean isDirectionOverride(int c) {
        return (c >= 0x202a && c <= 0x202e) || c == 0xfeff;
    }
}
