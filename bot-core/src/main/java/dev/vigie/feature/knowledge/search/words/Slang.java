package dev.vigie.feature.knowledge.search.words;

import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How people shorten and spell when they are in a hurry, and what they mean. */
final class Slang {

    private static final String TABLE = "slang.tsv";
    private static final String BOTH = "both";

    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

    private Slang() {}

    static Slang builtIn() {
        Slang slang = new Slang();
        for (Language language : Language.values()) {
            Phrases meanings = new Phrases();
            for (String[] cells : Tables.read(TABLE, 3)) {
                if (cells[0].equals(language.code()) || cells[0].equals(BOTH)) {
                    meanings.add(cells[1], cells[2]);
                }
            }
            slang.phrases.put(language, meanings);
        }
        return slang;
    }

    /** The text with slang said in full; the same list when there is none. */
    List<Token> inFull(List<Token> tokens, Language language) {
        List<Token> full = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Phrases.Found> found = of(language).at(tokens, i);
            if (found.isPresent()) {
                full.addAll(Token.in(found.get().meaning()));
                i += found.get().words();
            } else {
                full.add(tokens.get(i++));
            }
        }
        return full.equals(tokens) ? tokens : full;
    }

    boolean knows(String word, Language language) {
        return of(language).word(word).isPresent();
    }

    private Phrases of(Language language) {
        return Objects.requireNonNull(phrases.get(language));
    }
}
