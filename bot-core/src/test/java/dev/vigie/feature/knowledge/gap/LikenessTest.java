package dev.vigie.feature.knowledge.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do I run a giveaway?|how to run giveaways",
                "Comment faire un concours ?|comment on fait des concours",
                "Puis-je épingler une publication ?|épingler publications"
            })
    void the_same_question_in_other_forms_is_alike(String one, String other) {
        assertThat(Likeness.alike(Likeness.words(one), Likeness.words(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do I run a giveaway?|how do I pin a comment?",
                "Qui répond le dimanche ?|Qui répond aux journalistes le dimanche soir ?"
            })
    void another_question_is_not(String one, String other) {
        assertThat(Likeness.alike(Likeness.words(one), Likeness.words(other))).isFalse();
    }

    @Test
    void a_question_without_words_is_like_nothing() {
        assertThat(Likeness.words("??? !")).isEmpty();
        assertThat(Likeness.alike(Set.of(), Set.of())).isFalse();
    }

    @Test
    void a_long_question_keeps_a_bounded_number_of_words() {
        StringBuilder question = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            question.append("word").append(i).append(' ');
        }
        assertThat(Likeness.words(question.toString())).hasSizeLessThanOrEqualTo(16);
    }
}
