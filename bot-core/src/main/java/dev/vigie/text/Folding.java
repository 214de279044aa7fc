package dev.vigie.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words the way people type them: without case, accents, ligatures or punctuation. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** {@code "L’Équipe à cœur !"} becomes {@code "l equipe a coeur"}. */
    public static String fold(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae");
        return NOT_WORD.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }
}
