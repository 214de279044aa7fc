package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a long text is cut. */
final class TextCutTest {

    @Test
    void a_text_that_fits_is_not_cut() {
        assertThat(TextCut.length("all of it", 9)).isEqualTo(9);
    }

    @Test
    void between_lines_if_that_leaves_a_decent_part() {
        assertThat(first("one line\nand. another", 16)).isEqualTo("one line\n");
        assertThat(first("one\nand. another", 14)).isEqualTo("one\nand. ");
    }

    @Test
    void after_a_sentence_with_the_quotation_mark_that_closes_it() {
        assertThat(first("He said “now!” Then he left", 24)).isEqualTo("He said “now!” ");
        assertThat(first("«\u00a0Oui\u00a0!\u00a0» Puis il part", 12))
                .isEqualTo("«\u00a0Oui\u00a0!\u00a0» ");
    }

    @Test
    void not_after_a_dot_inside_a_word() {
        assertThat(first("version 3.14159 of it all", 12)).isEqualTo("version ");
    }

    @Test
    void between_words_but_never_at_a_space_that_holds_words_together() {
        assertThat(first("Que faire\u00a0? Rien", 10)).isEqualTo("Que ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩🏽‍🚒", "👨‍👩‍👧‍👦", "🇨🇦", "e\u0301", "𝒱"})
    void between_characters_as_people_see_them(String character) {
        String text = character.repeat(50);
        for (int max = character.length(); max < 40; max++) {
            assertThat(TextCut.length(text, max) % character.length()).isZero();
        }
    }

    @Test
    void a_letter_with_endless_marks_is_cut_between_code_points() {
        assertThat(TextCut.length("a" + "\u0301".repeat(100), 10)).isEqualTo(10);
        assertThat(TextCut.length("🇨" + "\u0301".repeat(3) + "\ud835\udcb1\u0301".repeat(40), 12))
                .isBetween(1, 12);
    }

    private static String first(String text, int max) {
        return text.substring(0, TextCut.length(text, max));
    }
}
