package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Équipe|equipe",
                "DÉMARRER|demarrer",
                "cœur|coeur",
                "Œuvre|oeuvre",
                "Ægis|aegis",
                "L’Équipe à cœur !|l equipe a coeur",
                "aide-moi|aide moi",
                "«  niveau »|niveau",
                "ﬁche|fiche",
                "Ⅳ|iv"
            })
    void words_are_compared_the_way_they_are_typed(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }

    @Test
    void an_accent_typed_apart_from_its_letter_makes_no_difference() {
        assertThat(Folding.fold("e\u0301quipe")).isEqualTo(Folding.fold("\u00e9quipe"));
    }

    @Test
    void other_alphabets_keep_their_letters() {
        assertThat(Folding.fold("Помощь")).isEqualTo("помощь");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "👩🏽‍🚒", "\u00a0", "\ufffd"})
    void what_has_no_letter_and_no_digit_folds_to_nothing(String typed) {
        assertThat(Folding.fold(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’Équipe à cœur !", "İstanbul", "ſ", "ŒÆ Ⅳ"})
    void folding_twice_is_folding_once(String typed) {
        assertThat(Folding.fold(Folding.fold(typed))).isEqualTo(Folding.fold(typed));
    }
}
