package dev.vigie.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonPrinterTest {

    private static final String CRISIS = "/crisis start service-outage 2";

    @Test
    void every_message_is_answered_by_one_object_on_one_line() {
        assertThat(Script.json("/help", "", "/kb list", "   ", CRISIS, "/crisis report"))
                .hasSize(4);
    }

    @Test
    void an_answer_says_to_whom_where_how_visible_and_what() {
        assertThat(Script.last("/help").fieldNames())
                .toIterable()
                .containsExactly(
                        "to", "conversation", "visibility", "text", "blocks", "buttons", "meta");
    }

    @Test
    void an_answer_goes_to_whoever_spoke_where_they_spoke() {
        JsonNode answer = Script.last(":as Luc", ":in crisis-room", "/help");
        assertThat(Script.text(answer, "to")).isEqualTo("Luc");
        assertThat(Script.text(answer, "conversation")).isEqualTo("crisis-room");
    }

    @Test
    void a_private_answer_is_told_from_one_for_the_channel() {
        assertThat(Script.json("/help", CRISIS))
                .extracting(answer -> Script.text(answer, "visibility"))
                .containsExactly("private", "channel");
    }

    @Test
    void the_text_holds_every_word_of_the_blocks() {
        JsonNode answer = Script.last(CRISIS);
        for (String text : Script.texts(answer.path("blocks"), "text")) {
            assertThat(Script.text(answer, "text")).contains(text);
        }
    }

    @Test
    void every_block_says_its_type() {
        JsonNode blocks = Script.last(CRISIS).path("blocks");
        assertThat(Script.texts(blocks, "type"))
                .hasSameSizeAs(blocks)
                .contains("heading", "paragraph", "facts", "bullets", "buttons", "menu");
    }

    @Test
    void buttons_and_menu_items_are_listed_in_reading_order_with_their_call() {
        JsonNode answer = Script.last(CRISIS);
        JsonNode first = answer.path("buttons").path(5);
        assertThat(Script.text(first, "label")).isEqualTo("Done: step 1");
        assertThat(Script.text(first, "call")).isEqualTo("/crisis done crisis:1 step:1");
    }

    @Test
    void a_call_can_be_typed_instead_of_pressing_the_button() {
        List<JsonNode> pressed = Script.json("/kb list", ":press 1");
        String call = Script.text(pressed.get(0).path("buttons").path(0), "call");
        assertThat(Script.last("/kb list", call)).isEqualTo(pressed.get(1));
    }

    @Test
    void the_form_of_missing_options_is_asked_field_by_field() {
        JsonNode form = Script.last(CRISIS, "/crisis skip").path("form");
        assertThat(Script.text(form, "title")).isEqualTo("Skip a step");
        assertThat(Script.text(form, "call")).isEqualTo("/crisis skip");
        assertThat(Script.texts(form.path("fields"), "option")).containsExactly("step", "reason");
        assertThat(Script.texts(form.path("fields"), "type")).containsExactly("integer", "text");
        assertThat(Script.texts(form.path("fields"), "required")).containsOnly("true");
    }

    @Test
    void a_form_keeps_what_was_already_said() {
        JsonNode form = Script.last(CRISIS, "/crisis skip 3").path("form");
        assertThat(Script.text(form, "call")).isEqualTo("/crisis skip step:3");
        assertThat(Script.texts(form.path("fields"), "option")).containsExactly("reason");
    }

    @Test
    void a_field_offers_its_choices_in_the_language_of_the_session() {
        JsonNode role = Script.last(":lang fr", "/équipe ajouter").at("/form/fields/1");
        assertThat(Script.text(role, "label")).isEqualTo("rôle");
        assertThat(Script.texts(role.path("choices"), "value")).contains("pr-director");
        assertThat(Script.texts(role.path("choices"), "label"))
                .contains("direction des relations publiques");
    }

    @Test
    void a_form_has_the_keys_of_an_answer_too() {
        assertThat(Script.last("/team add").fieldNames())
                .toIterable()
                .contains("to", "conversation", "visibility", "text", "blocks", "buttons", "meta");
    }

    @Test
    void a_found_answer_says_where_it_comes_from_and_how_sure_it_is() {
        JsonNode meta = Script.last("/ask how do I write a holding statement").path("meta");
        assertThat(Script.text(meta, "outcome")).isEqualTo("answer");
        assertThat(Script.text(meta, "entry")).isEqualTo("holding-statement");
        assertThat(Script.text(meta, "language")).isEqualTo("en");
        assertThat(meta.path("confidence").asDouble()).isBetween(0.0, 1.0).isNotZero();
        assertThat(meta.path("sources")).isNotEmpty();
        assertThat(meta.path("alternatives").isArray()).isTrue();
    }

    @Test
    void an_answer_that_is_not_in_the_base_says_so() {
        JsonNode meta = Script.last("/ask zorglub quux flibustier").path("meta");
        assertThat(Script.text(meta, "outcome")).isEqualTo("none");
        assertThat(meta.has("entry")).isFalse();
        assertThat(meta.path("sources")).isEmpty();
        assertThat(meta.has("confidence")).isTrue();
    }

    @Test
    void the_language_told_is_that_of_the_answer() {
        JsonNode meta = Script.last("comment répondre à un commentaire négatif ?").path("meta");
        assertThat(Script.text(meta, "language")).isEqualTo("fr");
    }

    @Test
    void an_expected_error_names_itself() {
        JsonNode answer = Script.last("/crisis done 1");
        assertThat(answer.at("/meta/error").asText()).isEqualTo("crisis.none-open");
    }

    @Test
    void a_word_of_the_console_is_marked_as_its_own() {
        JsonNode answer = Script.last(":press 1");
        assertThat(answer.at("/meta/error").asText()).isEqualTo("console");
        assertThat(answer.path("buttons")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.vigie.testkit.SampleTexts#odd")
    void odd_texts_stay_on_one_line_and_unharmed(String text) {
        String oneLine = text.replaceAll("\\s", " ").strip();
        JsonNode report = Script.last(CRISIS, "/crisis note " + oneLine, "/crisis report");
        String inMarkdown = oneLine.replace("\\", "\\\\");
        assertThat(Script.text(report, "text")).contains(inMarkdown);
    }
}
