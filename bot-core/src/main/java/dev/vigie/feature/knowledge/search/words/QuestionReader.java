package dev.vigie.feature.knowledge.search.words;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is meant out of what was typed. Entries teach it the words of the base. */
public final class QuestionReader {

    private static final int OF_THE_BASE = 3;
    private static final int OF_THE_TABLES = 1;

    /** So many of the common English words are what a slip may be put right to. */
    private static final int COMMON = 15_000;

    private static final List<String> ENDINGS =
            List.of("s", "es", "d", "ed", "ing", "ly", "er", "ers", "y");

    private final Set<Stage> stages;
    private final Set<String> english;

    /** Names and terms of the trade that look like slips and are none. */
    private final Set<String> alone = Tables.words("known-words.txt");

    private final Slang slang = Slang.builtIn();
    private final Gloss gloss = Gloss.builtIn();
    private final Map<Language, Spelling> spelling = new EnumMap<>(Language.class);

    /**
     * With the built-in tables.
     *
     * @param stages that are not left out
     * @param common English words, the commoner first
     */
    public QuestionReader(Set<Stage> stages, List<String> common) {
        this.stages = stages;
        this.english = Set.copyOf(common);
        Spelling french = new Spelling();
        french.add(gloss.french(), OF_THE_TABLES);
        spelling.put(Language.FR, french);
        Spelling english = new Spelling();
        english.add(gloss.english(), OF_THE_TABLES);
        english.add(common.subList(0, Math.min(COMMON, common.size())), OF_THE_TABLES);
        spelling.put(Language.EN, english);
    }

    /** The words of the base are never put right, and are what others are put right to. */
    public void learn(Entry entry) {
        entry.sides()
                .forEach(
                        (language, side) -> {
                            learn(language, side.title());
                            side.asked().forEach(asked -> learn(language, asked));
                            learn(language, side.answer());
                        });
    }

    private void learn(Language language, String text) {
        of(language)
                .add(
                        Token.in(text).stream().map(Token::folded).collect(Collectors.toSet()),
                        OF_THE_BASE);
    }

    public Question read(String typed) {
        Language language = language(typed);
        List<Token> tokens = Token.in(typed);
        List<Token> meant = stages.contains(Stage.SLANG) ? slang.inFull(tokens, language) : tokens;
        if (stages.contains(Stage.SPELLING)) {
            meant = putRight(meant, language);
        }
        String text = meant.equals(tokens) ? typed : Token.text(meant);
        return new Question(language, text, english(text, language));
    }

    /** A text of the base, or a question that was read already, in English. */
    public String english(String text, Language language) {
        return language == Language.FR && stages.contains(Stage.GLOSS) ? gloss.english(text) : text;
    }

    /** By the small words, else by which language knows more of the words. */
    public Language language(String text) {
        return QuestionLanguage.of(text).orElseGet(() -> byVocabulary(text));
    }

    private Language byVocabulary(String text) {
        int french = 0;
        for (Token token : Token.in(text)) {
            boolean inEnglish = english.contains(token.folded());
            french += (gloss.knows(token.folded()) ? 1 : 0) - (inEnglish ? 1 : 0);
        }
        return french > 0 ? Language.FR : Language.EN;
    }

    private List<Token> putRight(List<Token> tokens, Language language) {
        List<Token> right = new ArrayList<>();
        for (Token token : tokens) {
            right.add(
                    known(token.folded())
                            ? token
                            : of(language).meant(token.folded()).map(Token::of).orElse(token));
        }
        return right;
    }

    private boolean known(String word) {
        return alone.contains(word)
                || gloss.knows(word)
                || knownInEnglish(word)
                || spelling.values().stream().anyMatch(s -> s.knows(word));
    }

    /** With the endings that English adds. */
    private boolean knownInEnglish(String word) {
        return english.contains(word)
                || ENDINGS.stream()
                        .anyMatch(
                                ending ->
                                        word.endsWith(ending)
                                                && english.contains(
                                                        word.substring(
                                                                0,
                                                                word.length() - ending.length())));
    }

    private Spelling of(Language language) {
        return Objects.requireNonNull(spelling.get(language));
    }
}
