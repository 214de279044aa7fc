package dev.vigie.pack.audit;

import dev.vigie.text.Language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, amounts, times and dates written the way of the other language: 1,000 and 22:40 are
 * English; 1 000, 22 h 40 and 50 % with a space are French.
 */
final class NumberForms {

    private static final String FRENCH_MONTHS =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final String ENGLISH_MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String SPACE = "[ \\u00a0\\u202f]";

    private static final Pattern NOT_FRENCH =
            Pattern.compile(
                    "\\b\\d{1,3},\\d{3}\\b|\\b\\d+\\.\\d+"
                            + SPACE
                            + "?[%$€]|\\d[%$€]|[$€]"
                            + SPACE
                            + "?\\d|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}"
                            + SPACE
                            + "?[ap]\\.?m\\b|\\b\\d{1,2}h\\d{2}\\b|\\b(?:"
                            + ENGLISH_MONTHS
                            + ")"
                            + SPACE
                            + "\\d|\\b[1-9]\\d+000\\b|\\b1"
                            + SPACE
                            + "(?:"
                            + FRENCH_MONTHS
                            + ")\\b|\\b\\d{1,2}(?:er)?"
                            + SPACE
                            + "(?-i:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre"
                            + "|Octobre|Novembre|Décembre)\\b");

    private static final Pattern NOT_ENGLISH =
            Pattern.compile(
                    "\\b\\d{1,3}"
                            + SPACE
                            + "\\d{3}\\b(?!"
                            + SPACE
                            + "\\d|-)|\\b\\d+,\\d{1,2}"
                            + SPACE
                            + "?[%$€]|\\d"
                            + SPACE
                            + "[%$€]|\\b\\d{1,2}"
                            + SPACE
                            + "?h"
                            + SPACE
                            + "?\\d{2}\\b|[«»]|\\b\\d{1,2}"
                            + SPACE
                            + "(?:"
                            + FRENCH_MONTHS
                            + ")\\b|\\b[1-9]\\d+000\\b");

    private NumberForms() {}

    /** The first one. */
    static Optional<String> find(String text, Language language) {
        Matcher matcher = (language == Language.FR ? NOT_FRENCH : NOT_ENGLISH).matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
