package dev.vigie.feature.knowledge.search.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Puts a slip of the finger right: one letter missing, too many, wrong, or two that changed places.
 *
 * <p>Each known word is filed under itself and under itself without each of its letters; so is the
 * word typed, and where both meet is a candidate. That is one look-up for each letter, whatever the
 * number of known words.
 */
final class Spelling {

    /** Shorter ones have too many neighbours. */
    private static final int SHORTEST = 4;

    private final Map<String, Integer> weights = new ConcurrentHashMap<>();
    private final Map<String, List<String>> deletes = new ConcurrentHashMap<>();

    /** Adds words that may be meant; the heavier is preferred among neighbours. */
    void add(Collection<String> words, int weight) {
        for (String word : words) {
            if (weights.merge(word, weight, Integer::sum) == weight && word.length() >= SHORTEST) {
                for (String key : keys(word)) {
                    deletes.merge(key, List.of(word), Spelling::joined);
                }
            }
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    boolean knows(String word) {
        return weights.containsKey(word);
    }

    /** The word that was most likely meant; empty for a known, short, or hopeless one. */
    Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST || knows(typed) || digits(typed)) {
            return Optional.empty();
        }
        Set<String> candidates = new HashSet<>();
        for (String key : keys(typed)) {
            deletes.getOrDefault(key, List.of()).stream()
                    .filter(word -> oneEdit(typed, word))
                    .forEach(candidates::add);
        }
        return candidates.stream()
                .max(
                        Comparator.<String>comparingDouble(word -> likelihood(typed, word))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private double likelihood(String typed, String word) {
        double weight = Math.log(1 + weights.getOrDefault(word, 0));
        double first = typed.charAt(0) == word.charAt(0) ? 1.5 : 0;
        double swapped = sorted(typed).equals(sorted(word)) ? 1.5 : 0;
        return weight + first + swapped;
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static boolean digits(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> keys(String word) {
        Set<String> keys = new HashSet<>();
        keys.add(word);
        for (int i = 0; i < word.length(); i++) {
            keys.add(word.substring(0, i) + word.substring(i + 1));
        }
        return keys;
    }

    /** Sharing a key is not enough: two letters may differ in two places. */
    static boolean oneEdit(String a, String b) {
        int start = 0;
        int most = Math.min(a.length(), b.length());
        while (start < most && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        boolean swapped =
                left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return Math.max(left, right) <= 1 || swapped;
    }
}
