package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatcherFormsTest {

    private final Desk desk = Desk.in(Language.FR).asAdministrator();

    @Test
    void a_form_asks_for_what_is_missing_and_keeps_what_is_known() {
        Form form = Desk.form(desk.say("/crise sauter 3"));
        assertThat(form.title()).isEqualTo("Sauter une étape");
        assertThat(form.call()).isEqualTo(CommandCall.of("crisis skip", "step", 3));
        assertThat(Desk.asked(form)).containsExactly("reason");
    }

    @Test
    void fields_are_named_in_the_language_of_the_person() {
        assertThat(Desk.form(desk.say("/crisis skip")).fields())
                .extracting(Form.Field::label)
                .containsExactly("étape", "raison");
        assertThat(Desk.form(Desk.in(Language.EN).say("/crise sauter")).fields())
                .extracting(Form.Field::label)
                .containsExactly("step", "reason");
    }

    @Test
    void a_field_offers_its_choices() {
        Form form = Desk.form(desk.say("/équipe ajouter @marie"));
        assertThat(form.fields().get(0).choices()).hasSize(2);
    }

    @Test
    void a_filled_form_is_the_command() {
        Form form = Desk.form(desk.say("/crise sauter 3"));
        assertThat(Desk.heard(desk.press(form.call().with("reason", "trop tard"))))
                .isEqualTo("crisis skip step:3 reason:\"trop tard\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0", "\u202f \u00a0", "\u0007"})
    void a_field_filled_with_nothing_but_spaces_is_asked_for_again(String nothing) {
        Outcome outcome = desk.press(CommandCall.of("crisis skip", "step", 3, "reason", nothing));
        assertThat(Desk.asked(Desk.form(outcome))).containsExactly("reason");
    }

    @Test
    void a_question_without_words_is_asked_for() {
        assertThat(Desk.asked(Desk.form(desk.say("/demander")))).containsExactly("question");
        assertThat(Desk.asked(Desk.form(desk.say("demander")))).containsExactly("question");
    }

    @Test
    void optional_options_are_never_asked_for() {
        assertThat(desk.hears("/crise ouvrir")).isEqualTo("crisis start");
    }
}
