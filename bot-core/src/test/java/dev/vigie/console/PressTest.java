package dev.vigie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    private static final String CRISIS = "/crisis start service-outage 2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":press 6",
                ":press Done: step 1",
                ":press done: STEP 1",
                ":press done",
                ":press step 1",
                ":press   Done step 1  "
            })
    void a_button_is_pressed_by_number_label_beginning_or_part(String press) {
        assertThat(text(CRISIS, press)).startsWith("Step 1 is done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":press Fait : étape 1",
                ":press fait etape 1",
                ":press FAIT",
                ":press étape 1"
            })
    void a_french_label_is_pressed_with_or_without_its_accents(String press) {
        assertThat(text(":lang fr", "/crise ouvrir panne 2", press))
                .startsWith("L’étape 1 est faite");
    }

    @Test
    void a_whole_label_goes_before_the_beginning_of_another() {
        JsonNode answer = Script.last(CRISIS, ":press Severity");
        assertThat(Script.text(answer, "text")).startsWith("The severity is now");
    }

    @Test
    void an_item_of_a_menu_is_pressed_like_a_button() {
        assertThat(text(CRISIS, ":press 4. Approve the first message"))
                .startsWith("Step 4 is done");
    }

    @ParameterizedTest
    @ValueSource(strings = {":press 0", ":press 30", ":press 999", ":press 12345678901"})
    void a_number_that_no_button_has_presses_nothing(String press) {
        JsonNode answer = Script.last(CRISIS, press);
        assertThat(Script.text(answer, "text")).contains("There is no button", "Done: step 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {":press zzz", ":press !!!", ":press 🔥"})
    void a_label_that_no_button_has_is_answered_with_those_there_are(String press) {
        assertThat(text(CRISIS, press))
                .contains("There is no button", "Done: step 1 | Done: step 2");
    }

    @Test
    void pressing_before_anything_was_shown_is_told() {
        assertThat(text(":press 1")).contains("no button to press");
    }

    @Test
    void what_everyone_in_a_channel_sees_can_be_pressed_by_somebody_else() {
        JsonNode answer = Script.last(CRISIS, ":as Luc", ":press done");
        assertThat(Script.text(answer, "text")).contains("done by Luc");
    }

    @Test
    void what_one_person_sees_cannot_be_pressed_by_somebody_else() {
        assertThat(text("/kb list", ":as Luc", ":press 1")).contains("no button to press");
    }

    @Test
    void a_private_answer_to_somebody_else_leaves_the_buttons_of_the_channel() {
        assertThat(text(CRISIS, ":as Luc", "/kb list", ":as Ann", ":press done"))
                .startsWith("Step 1 is done");
    }

    @Test
    void the_buttons_of_one_channel_are_not_pressed_from_another() {
        assertThat(text(CRISIS, ":as Luc", ":in elsewhere", ":press done"))
                .contains("no button to press");
    }

    @Test
    void the_latest_buttons_are_the_ones_pressed() {
        assertThat(text(CRISIS, ":press done", ":press done")).startsWith("Step 2 is done");
    }

    @Test
    void an_answer_without_buttons_leaves_the_former_ones() {
        assertThat(text(CRISIS, "/nonsense", ":press done")).startsWith("Step 1 is done");
    }

    @Test
    void a_button_whose_options_are_missing_asks_for_them() {
        JsonNode form = Script.last(CRISIS, ":press Skip a step").path("form");
        assertThat(Script.text(form, "call")).isEqualTo("/crisis skip crisis:1");
    }

    private static String text(String... lines) {
        return Script.text(Script.last(lines), "text");
    }
}
