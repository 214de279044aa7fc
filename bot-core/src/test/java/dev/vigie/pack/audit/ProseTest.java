package dev.vigie.pack.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What an editor of each language marks in a text. */
class ProseTest {

    private static final Prose PROSE = new Prose();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prenez un screenshot.",
                "Vos followers attendent.",
                "Ajoutez un hashtag.",
                "Répondez with calme.",
                "Signalez le spam."
            })
    void an_english_word_is_marked_in_french(String text) {
        assertThat(keys(text, Language.FR)).containsExactly("check.foreign-in-french");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply avec care.",
                "The gestionnaire decides.",
                "Add a mot-clic.",
                "Call nous first."
            })
    void a_french_word_is_marked_in_english(String text) {
        assertThat(keys(text, Language.EN)).containsExactly("check.foreign-in-english");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’outil s’appelle « screenshot » en anglais.",
                "Le titre : Brand content manager.",
                "Tapez `/report spam`.",
                "Voir https://example.org/the-page",
                "Une posture calme ; la poste ; un lien vers le web.",
                "But fixé, ban levé, plan tenu."
            })
    void quotations_code_names_and_words_of_both_languages_are_not(String text) {
        assertThat(PROSE.remarks(text, Language.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Write to the Office québécois de la langue française.", "Huffcutt et al."})
    void names_are_at_home_in_english(String text) {
        assertThat(PROSE.remarks(text, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,000 personnes",
                "2.5 %",
                "50% des gens",
                "$30 par mois",
                "à 22:40",
                "à 22h40",
                "March 3",
                "le 1 mars",
                "le 3 Mars",
                "10000 abonnés",
                "8 pm"
            })
    void numbers_times_and_dates_of_english_are_marked_in_french(String text) {
        assertThat(keys(text, Language.FR)).containsExactly("check.numbers-in-french");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 000 personnes, 2,5 %, 30 $, 22 h 40, 24 h sur 24, le 3 mars 2024",
                "le 1er mars, l’art. 18.1, 9-8-8, texto 535353, version 2.0"
            })
    void those_of_french_are_not(String text) {
        assertThat(PROSE.remarks(text, Language.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 000 people",
                "2,5%",
                "50 % of people",
                "30 $ a month",
                "at 22 h 40",
                "22h40",
                "3 mars 2024",
                "« quoted",
                "10000 members"
            })
    void numbers_times_and_dates_of_french_are_marked_in_english(String text) {
        assertThat(keys(text, Language.EN)).containsExactly("check.numbers-in-english");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000 people, 2.5%, $30, 22:40, 3 March 2024, within 24 h, 2 and 3"})
    void those_of_english_are_not(String text) {
        assertThat(PROSE.remarks(text, Language.EN)).isEmpty();
    }

    @Test
    void a_sentence_ends_before_the_eye_is_lost() {
        assertThat(keys("one ".repeat(39) + ".", Language.EN))
                .containsExactly("check.long-sentence");
        assertThat(keys("one ".repeat(38) + ".", Language.EN)).isEmpty();
        assertThat(keys("un ".repeat(45) + ".", Language.FR))
                .containsExactly("check.long-sentence");
        assertThat(keys("un ".repeat(44) + ".", Language.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {". ", "; ", " : ", ".\n\n", "\n- ", "\n2. "})
    void a_rest_for_the_eye_ends_a_sentence(String rest) {
        String half = "one ".repeat(25).strip();
        assertThat(keys(half + rest + half, Language.EN)).isEmpty();
    }

    private static List<String> keys(String text, Language language) {
        return PROSE.remarks(text, language).stream().map(Prose.Remark::key).toList();
    }
}
