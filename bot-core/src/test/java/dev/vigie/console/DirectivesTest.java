package dev.vigie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {

    @Test
    void as_changes_who_speaks() {
        assertThat(Script.text(Script.last(":as @Marie Tremblay", "/help"), "to"))
                .isEqualTo("Marie Tremblay");
    }

    @Test
    void in_changes_where_with_or_without_a_number_sign() {
        assertThat(Script.text(Script.last(":in #secret", "/help"), "conversation"))
                .isEqualTo(Script.text(Script.last(":in secret", "/help"), "conversation"))
                .isEqualTo("secret");
    }

    @Test
    void lang_changes_the_language_of_the_answers() {
        assertThat(Script.text(Script.last(":lang fr", "/help"), "text")).contains("sentinelle");
    }

    @Test
    void a_directive_may_be_typed_in_capitals() {
        assertThat(Script.text(Script.last(":AS Luc", "/help"), "to")).isEqualTo("Luc");
    }

    @ParameterizedTest
    @CsvSource({":quit", ":q", ":exit"})
    void quitting_ends_the_session(String quit) {
        assertThat(Script.json("/help", quit, "/help")).hasSize(1);
    }

    @Test
    void the_end_of_input_ends_the_session() {
        assertThat(Script.json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ":as, :as Ann",
        ":in, :in general",
        ":lang, :lang fr",
        ":press, :press 1",
        ":fill, :fill option=value"
    })
    void a_directive_that_needs_something_shows_an_example(String directive, String example) {
        assertThat(Script.text(Script.last(directive), "text")).contains(example);
    }

    @Test
    void an_unknown_directive_is_answered_with_those_that_exist() {
        assertThat(Script.text(Script.last(":dance"), "text"))
                .contains(":dance", ":as", ":in", ":lang", ":press", ":fill", ":quit");
    }

    @Test
    void an_unknown_language_is_answered_with_those_that_exist() {
        assertThat(Script.text(Script.last(":lang es"), "text")).contains("fr", "en");
    }

    @Test
    void an_unknown_language_leaves_the_language_as_it_was() {
        assertThat(Script.text(Script.last(":lang fr", ":lang es", "/help"), "text"))
                .contains("sentinelle");
    }

    @Test
    void the_console_speaks_the_language_of_the_session() {
        assertThat(Script.text(Script.last(":lang fr", ":dance"), "text")).contains("n’existe pas");
    }

    @Test
    void cancelling_takes_the_form_away() {
        JsonNode answer = Script.last("/crisis skip", ":cancel", ":fill step=1 reason=x");
        assertThat(Script.text(answer, "text")).contains("no form to fill in");
    }

    @Test
    void cancelling_without_a_form_is_told() {
        assertThat(Script.text(Script.last(":cancel"), "text")).contains("no form to fill in");
    }
}
