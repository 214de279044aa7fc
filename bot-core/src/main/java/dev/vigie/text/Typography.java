package dev.vigie.text;

import java.util.regex.Pattern;

/**
 * Typographic finish: authors type ordinary spaces and straight apostrophes, readers see
 * non-breaking spaces and curly apostrophes.
 *
 * <p>Code between backquotes and web addresses are left alone.
 */
public final class Typography {

    private static final char NBSP = '\u00a0';
    private static final Pattern BEFORE = Pattern.compile("(?<!\\s) (?=[?!:;»%$])");
    private static final Pattern AFTER = Pattern.compile("« ");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\d])'(?=[\\p{L}«])");
    private static final Pattern VERBATIM = Pattern.compile("`[^`]*`|https?://\\S+");

    private Typography() {}

    /** The text as it is shown in {@code language}. */
    public static String finish(String text, Language language) {
        StringBuilder out = new StringBuilder(text.length());
        var verbatim = VERBATIM.matcher(text);
        int from = 0;
        while (verbatim.find()) {
            out.append(finishPart(text.substring(from, verbatim.start()), language));
            out.append(verbatim.group());
            from = verbatim.end();
        }
        return out.append(finishPart(text.substring(from), language)).toString();
    }

    private static String finishPart(String part, Language language) {
        String text = APOSTROPHE.matcher(part).replaceAll("’");
        if (language == Language.EN) {
            return text;
        }
        text = BEFORE.matcher(text).replaceAll(String.valueOf(NBSP));
        text = AFTER.matcher(text).replaceAll("«" + NBSP);
        return THOUSANDS.matcher(text).replaceAll(String.valueOf(NBSP));
    }
}
