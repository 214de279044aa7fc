package dev.vigie.feature.interview.neverask;

import dev.vigie.text.Folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases found in a text the way people type it: without accents, capitals or punctuation, inside
 * one sentence.
 *
 * <p>In a phrase, {@code a/b} is one word or the other, {@code word*} any ending of the word, and
 * {@code …} at most four words between two others.
 */
final class Phrases {

    private static final String GAP = "…";
    private static final String BETWEEN = "(?: \\S+){0,4}";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:\\n]+");
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}'’-]+\\*?(/[\\p{L}\\p{N}'’-]+\\*?)*");

    private final Pattern found;
    private final Optional<Pattern> fine;

    /**
     * @param phrases each {@link #readable}
     * @param fine phrases that are taken out of a text before
     */
    Phrases(List<String> phrases, List<String> fine) {
        this.found = any(phrases);
        this.fine = fine.isEmpty() ? Optional.empty() : Optional.of(any(fine));
    }

    /** Whether a phrase is one: words, no gap at its ends. */
    static boolean readable(String phrase) {
        String[] words = phrase.strip().split(" +");
        return !words[0].equals(GAP)
                && !words[words.length - 1].equals(GAP)
                && Arrays.stream(words)
                        .allMatch(word -> word.equals(GAP) || FORM.matcher(word).matches());
    }

    /** The words of a text that say one of the phrases. */
    Optional<String> in(String text) {
        for (String sentence : SENTENCE_END.split(text)) {
            String folded = " " + Folding.fold(sentence) + " ";
            String left = fine.map(f -> f.matcher(folded).replaceAll(" ¤")).orElse(folded);
            Matcher matcher = found.matcher(left);
            if (matcher.find()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    private static Pattern any(List<String> phrases) {
        return Pattern.compile(
                phrases.stream().map(Phrases::pattern).collect(Collectors.joining("|")));
    }

    private static String pattern(String phrase) {
        StringBuilder pattern = new StringBuilder();
        for (String word : phrase.strip().split(" +")) {
            pattern.append(word.equals(GAP) ? BETWEEN : " " + alternatives(word));
        }
        return pattern + "(?= )";
    }

    private static String alternatives(String written) {
        List<String> words = new ArrayList<>();
        for (String word : written.split("/")) {
            words.add(Folding.fold(word) + (word.endsWith("*") ? "\\S*" : ""));
        }
        return "(?:" + String.join("|", words) + ")";
    }
}
