package dev.vigie.feature.knowledge.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says a French text in English, word by word: rough, but enough for a model that knows English
 * only. Phrases first, then words, then the forms a word may come from; what is unknown stays.
 */
public final class Gloss {

    private static final String TABLE = "gloss.tsv";

    /** Stands for a word English does without. */
    private static final String NOTHING = "-";

    /** Small words in front of an apostrophe. */
    private static final Map<String, String> ELIDED =
            Map.of(
                    "d", "of", "l", "the", "j", "i", "qu", "that", "n", "", "c", "it", "s", "", "m",
                    "me", "t", "you");

    private final Phrases phrases = new Phrases();

    private Gloss() {}

    public static Gloss builtIn() {
        Gloss gloss = new Gloss();
        Tables.read(TABLE, 2).forEach(cells -> gloss.phrases.add(cells[0], cells[1]));
        return gloss;
    }

    /** A French text in English words. */
    public String english(String french) {
        List<Token> tokens = Token.in(french);
        List<String> english = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Phrases.Found> phrase = phrases.at(tokens, i);
            String meaning = phrase.map(Phrases.Found::meaning).orElse(word(tokens.get(i)));
            if (!meaning.isBlank() && !meaning.equals(NOTHING)) {
                english.add(meaning);
            }
            i += phrase.map(Phrases.Found::words).orElse(1);
        }
        return String.join(" ", english);
    }

    private String word(Token token) {
        String elided = ELIDED.get(token.folded());
        return elided != null ? elided : inflected(token.folded()).orElse(token.typed());
    }

    private Optional<String> inflected(String word) {
        for (String form : FrenchForms.of(word)) {
            Optional<String> meaning = phrases.word(form);
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    /** Whether a folded French word can be said in English. */
    boolean knows(String word) {
        return phrases.word(word).isPresent()
                || ELIDED.containsKey(word)
                || inflected(word).isPresent();
    }

    /** The folded French words it holds. */
    Set<String> french() {
        return phrases.words();
    }

    /** The English words it says. */
    Set<String> english() {
        Phrases english = new Phrases();
        phrases.all().values().forEach(meaning -> english.add(meaning, ""));
        return english.words();
    }
}
