package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.text.Language;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths, counts, and advice that must never be given. */
class SideLintTest {

    private static final SideLint.Expected ONE_TO_TWO = new SideLint.Expected(1, 2, 10);

    private final Problems problems = new Problems();
    private final SideLint lint = new SideLint(new Document<>(0, "file", "", Lines.NONE), problems);

    @Test
    void a_text_may_be_as_long_as_allowed() {
        lint.text("/fr/title", "x".repeat(10), Language.FR, 10);
        assertThat(told()).isEmpty();
    }

    @Test
    void one_character_more_is_told_with_both_numbers() {
        lint.text("/fr/title", "x".repeat(11), Language.FR, 10);
        assertThat(told()).containsExactly("check.too-long");
        assertThat(problems.sorted().get(0).arguments())
                .isEqualTo(List.of("key", "title", "length", 11, "max", 10));
    }

    @Test
    void an_emoji_counts_as_one_character_and_space_around_does_not_count() {
        lint.text("/en/title", "  " + "🔥".repeat(10) + "\n", Language.EN, 10);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_text_of_spaces_is_empty() {
        lint.text("/en/title", "  \n", Language.EN, 10);
        assertThat(told()).containsExactly("check.empty");
    }

    @Test
    void too_few_and_too_many_texts_are_told() {
        lint.texts("/en/do", List.of(), Language.EN, ONE_TO_TWO);
        lint.texts("/en/do", Collections.nCopies(3, "x"), Language.EN, ONE_TO_TWO);
        assertThat(told()).containsExactly("check.count", "check.count");
    }

    @Test
    void each_text_of_a_list_is_checked_and_told_under_the_name_of_the_list() {
        lint.texts("/en/do", List.of("fine", "x".repeat(11)), Language.EN, ONE_TO_TWO);
        assertThat(told()).containsExactly("check.too-long");
        assertThat(problems.sorted().get(0).arguments()).startsWith("key", "do");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supprimez les critiques",
                "Supprimer toute critique",
                "Effacez la critique dès qu’elle paraît",
                "Masquer toutes les critiques",
                "Delete criticism",
                "delete all criticism at once",
                "Hide the criticism",
                "Remove criticism"
            })
    void advice_to_delete_criticism_is_told(String advice) {
        lint.advice("/do", List.of("Répondre", advice));
        assertThat(told()).containsExactly("check.deletes-criticism");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ne supprimez jamais une critique sincère",
                "Never delete criticism",
                "Répondre aux critiques",
                "Supprimez les menaces",
                "Delete spam",
                "Remove threats, keep every criticism"
            })
    void other_advice_is_not(String advice) {
        lint.advice("/do", List.of(advice));
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::key).toList();
    }
}
