package dev.vigie.pack;

import dev.vigie.text.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks one written text: length, typography of its language, advice that must never be given. */
public final class SideLint {

    private static final Pattern NOT_PROSE = Pattern.compile("`[^`]*`|https?://\\S+");
    private static final Pattern NO_SPACE_BEFORE =
            Pattern.compile("[\\p{L}\\p{N})»…][?!;]|\\p{L}:(?=\\s|$)");
    private static final Pattern TIGHT_QUOTES =
            Pattern.compile("«[^\\s\\u00a0\\u202f]|[^\\s\\u00a0\\u202f]»");
    private static final Pattern BARE_CAPITAL =
            Pattern.compile("\\b(Etre|Etes|Ecrire|Ecrivez|Evitez|Eviter|Etat|Etape|Equipe|Epingl)");
    private static final Pattern DELETE_CRITICISM =
            Pattern.compile(
                    "(?iu)^(supprim|effac|retir|delete|remove|hide|masqu)\\p{L}*\\s+(\\p{L}+\\s+){0,2}"
                        + "(critiques?|criticism)\\b");

    private final Document<?> document;
    private final Problems problems;

    public SideLint(Document<?> document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** A text that must be there, of {@code max} characters at most. */
    public void text(String pointer, String text, Language language, int max) {
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length == 0) {
            problems.error(document, pointer, "check.empty", "key", last(pointer));
        } else if (length > max) {
            problems.error(
                    document,
                    pointer,
                    "check.too-long",
                    "key",
                    last(pointer),
                    "length",
                    length,
                    "max",
                    max);
        }
        if (language == Language.FR) {
            typography(pointer, text);
        }
    }

    /**
     * How much is expected of a list of texts.
     *
     * @param min texts at least
     * @param max texts at most
     * @param length characters of a text at most
     */
    public record Expected(int min, int max, int length) {}

    /** A list of texts. */
    public void texts(String pointer, List<String> texts, Language language, Expected expected) {
        if (texts.size() < expected.min() || texts.size() > expected.max()) {
            problems.error(
                    document,
                    pointer,
                    "check.count",
                    "key",
                    last(pointer),
                    "count",
                    texts.size(),
                    "min",
                    expected.min(),
                    "max",
                    expected.max());
        }
        for (int i = 0; i < texts.size(); i++) {
            text(pointer + "/" + i, texts.get(i), language, expected.length());
        }
    }

    /** Advice: never to delete sincere criticism. */
    public void advice(String pointer, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (DELETE_CRITICISM.matcher(lines.get(i)).find()) {
                problems.error(document, pointer + "/" + i, "check.deletes-criticism");
            }
        }
    }

    private void typography(String pointer, String text) {
        String prose = NOT_PROSE.matcher(text).replaceAll("");
        report(pointer, NO_SPACE_BEFORE.matcher(prose), "check.fr-space");
        report(pointer, TIGHT_QUOTES.matcher(prose), "check.fr-quotes");
        report(pointer, BARE_CAPITAL.matcher(prose), "check.fr-capital");
        if (prose.indexOf('"') >= 0) {
            problems.error(document, pointer, "check.fr-straight-quotes");
        }
    }

    private void report(String pointer, Matcher found, String key) {
        if (found.find()) {
            problems.error(document, pointer, key, "found", found.group());
        }
    }

    private static String last(String pointer) {
        String end = pointer.substring(pointer.lastIndexOf('/') + 1);
        return end.matches("\\d+") ? last(pointer.substring(0, pointer.lastIndexOf('/'))) : end;
    }
}
