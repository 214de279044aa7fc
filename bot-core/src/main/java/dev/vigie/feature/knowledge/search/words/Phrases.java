package dev.vigie.feature.knowledge.search.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A dictionary of words and of phrases, found by their folded form, the longest first. */
final class Phrases {

    private final Map<String, String> meanings = new HashMap<>();
    private int longest = 1;

    /** The first meaning given to a form stays. */
    void add(String form, String meaning) {
        List<Token> words = Token.in(form);
        if (!words.isEmpty()) {
            meanings.putIfAbsent(key(words), meaning);
            longest = Math.max(longest, words.size());
        }
    }

    /**
     * What a phrase means.
     *
     * @param meaning in the dictionary's words
     * @param words how many it takes
     */
    record Found(String meaning, int words) {}

    /** The longest phrase that begins at a word. */
    Optional<Found> at(List<Token> tokens, int from) {
        for (int n = Math.min(longest, tokens.size() - from); n > 0; n--) {
            String meaning = meanings.get(key(tokens.subList(from, from + n)));
            if (meaning != null) {
                return Optional.of(new Found(meaning, n));
            }
        }
        return Optional.empty();
    }

    Optional<String> word(String folded) {
        return Optional.ofNullable(meanings.get(folded));
    }

    Map<String, String> all() {
        return meanings;
    }

    /** Every single word that takes part in a form. */
    Set<String> words() {
        return meanings.keySet().stream()
                .flatMap(form -> List.of(form.split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(List<Token> words) {
        return words.stream().map(Token::folded).collect(Collectors.joining(" "));
    }
}
