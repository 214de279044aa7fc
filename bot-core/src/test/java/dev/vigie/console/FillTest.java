package dev.vigie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillTest {

    private static final String CRISIS = "/crisis start service-outage 2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":fill step=2 reason=already paused by support",
                ":fill step:2 reason:already paused by support",
                ":fill reason=\"already paused by support\" step=2",
                ":fill reason=“already paused by support” step=2",
                ":fill reason='already paused by support' step=2",
                ":fill STEP = 2 Reason = already paused by support",
                ":fill étape=2 raison=« already paused by support »",
                ":fill pourquoi=already paused by support étape=2",
            })
    void several_options_are_filled_by_their_name_in_either_language(String fill) {
        assertThat(text(CRISIS, "/crisis skip", fill))
                .contains("Step 2 is skipped", "skipped by Ann: already paused by support");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":fill it was done elsewhere",
                ":fill \"it was done elsewhere\"",
                ":fill « it was done elsewhere »",
                ":fill reason=it was done elsewhere",
            })
    void the_only_field_needs_no_name(String fill) {
        assertThat(text(CRISIS, "/crisis skip 1", fill))
                .contains("skipped by Ann: it was done elsewhere");
    }

    @Test
    void quotes_inside_a_value_stay() {
        assertThat(text(CRISIS, "/crisis skip 1", ":fill Bob said \"no\" twice"))
                .contains("Bob said \"no\" twice");
    }

    @Test
    void a_url_in_a_value_stays_whole() {
        assertThat(
                        text(
                                CRISIS,
                                "/crisis note",
                                ":fill https://example.org/a?step=1",
                                "/crisis report"))
                .contains("https://example.org/a?step=1");
    }

    @Test
    void a_choice_is_filled_by_its_label() {
        assertThat(text("/team add", ":fill person=@Bob role=legal counsel"))
                .contains("@bob joins the crisis unit as legal counsel");
    }

    @Test
    void a_choice_is_filled_by_its_french_label_without_accents() {
        assertThat(text("/team add", ":fill qui=@Bob role=scribe"))
                .contains("@bob joins the crisis unit as scribe");
        assertThat(
                        text(
                                ":lang fr",
                                "/équipe ajouter",
                                ":fill personne=@Bob rôle=securite informatique"))
                .contains("sécurité informatique");
    }

    @Test
    void options_already_given_are_kept() {
        assertThat(
                        text(
                                CRISIS,
                                ":in elsewhere",
                                CRISIS,
                                ":press Skip",
                                ":fill step=1 reason=duplicate"))
                .contains("Crisis 2", "Step 1 is skipped");
    }

    @Test
    void a_part_of_the_fields_asks_for_the_others() {
        JsonNode form = Script.last(CRISIS, "/crisis skip", ":fill step=2").path("form");
        assertThat(Script.text(form, "call")).isEqualTo("/crisis skip step:2");
        assertThat(Script.texts(form.path("fields"), "option")).containsExactly("reason");
    }

    @Test
    void a_wrong_choice_is_told_with_what_can_be_chosen() {
        JsonNode answer = Script.last("/team add", ":fill person=@Bob role=astronaut");
        assertThat(answer.at("/meta/error").asText()).isEqualTo("error.not-a-choice");
        assertThat(Script.text(answer, "text")).contains("astronaut", "role", "legal counsel");
    }

    @Test
    void a_wrong_number_is_told_with_an_example() {
        JsonNode answer = Script.last(CRISIS, "/crisis skip", ":fill step=two reason=x");
        assertThat(answer.at("/meta/error").asText()).isEqualTo("error.not-a-number");
    }

    @Test
    void a_form_whose_answer_was_refused_can_be_filled_in_again() {
        assertThat(
                        text(
                                "/team add",
                                ":fill person=@Bob role=astronaut",
                                ":fill person=@Bob role=legal"))
                .contains("@bob joins the crisis unit");
    }

    @Test
    void several_fields_without_a_name_are_told_which_there_are() {
        assertThat(text(CRISIS, "/crisis skip", ":fill something")).contains("step, reason");
    }

    @Test
    void what_was_not_understood_leaves_the_form() {
        assertThat(text(CRISIS, "/crisis skip", ":fill something", ":fill step=1 reason=twice"))
                .contains("Step 1 is skipped");
    }

    @Test
    void filling_in_without_a_form_is_told() {
        assertThat(text(":fill step=1")).contains("no form to fill in");
    }

    @Test
    void a_form_belongs_to_whoever_it_was_asked() {
        assertThat(text(CRISIS, "/crisis skip 1", ":as Luc", ":fill mine now"))
                .contains("no form to fill in");
    }

    @Test
    void a_form_waits_while_others_speak() {
        assertThat(
                        text(
                                CRISIS,
                                "/crisis skip 1",
                                ":as Luc",
                                "/help",
                                ":as Ann",
                                ":fill still there"))
                .contains("skipped by Ann: still there");
    }

    private static String text(String... lines) {
        return Script.text(Script.last(lines), "text");
    }
}
