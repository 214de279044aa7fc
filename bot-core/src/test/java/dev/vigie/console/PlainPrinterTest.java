package dev.vigie.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainPrinterTest {

    @Test
    void an_answer_is_followed_by_its_numbered_buttons() {
        assertThat(Script.plain("/ask how do I write a holding statement"))
                .contains("\n\n[1] More\n[2] Related\n[3] Share here\n");
    }

    @Test
    void an_empty_line_ends_every_answer() {
        assertThat(Script.plain("/help")).endsWith("\n\n");
    }

    @Test
    void a_form_shows_its_fields_and_how_to_fill_them_in() {
        assertThat(Script.plain("/crisis skip"))
                .isEqualToNormalizingNewlines(
                        """
                        Skip a step — please fill in:
                          step — The number of the step
                          reason — Why, in a few words
                        :fill step=… reason=…

                        """);
    }

    @Test
    void a_form_shows_what_can_be_chosen() {
        assertThat(Script.plain(":lang fr", "/équipe ajouter"))
                .contains("(gestionnaire de communauté, ", "\n:fill personne=… rôle=…\n");
    }

    @Test
    void a_problem_is_told_on_one_line() {
        assertThat(Script.plain(":dance").lines()).hasSize(1);
    }

    @Test
    void confirmations_are_not_printed() {
        assertThat(Script.plain(":as Luc", ":in crisis-room", ":lang fr")).isEmpty();
    }

    @Test
    void nothing_is_coloured() {
        assertThat(Script.plain("/crisis start service-outage 2", "/help", ":press nothing"))
                .doesNotContain("\u001b");
    }
}
