package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.OrgId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedArgumentsTest {

    private static final CommandCatalog CATALOG = SampleCommands.catalog();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level:débutant",
                "level=débutant",
                "level: débutant",
                "level : débutant",
                "level = débutant",
                "niveau : débutant",
                "niveau\u00a0: débutant",
                "niveau:«débutant»",
                "niveau : « débutant »",
                "Niveau:\"débutant\"",
                "NIVEAU=débutant"
            })
    void a_name_in_either_language_fills_its_option(String typed) {
        assertThat(read("interview question", typed))
                .containsExactly(Map.entry("level", "débutant"));
    }

    @Test
    void accents_may_be_left_out_of_a_name() {
        assertThat(read("crisis skip", "etape:3 raison:ok"))
                .containsExactly(Map.entry("step", "3"), Map.entry("reason", "ok"));
    }

    @Test
    void a_second_word_for_an_option_works_too() {
        assertThat(read("crisis skip", "3 pourquoi : trop tard"))
                .containsExactly(Map.entry("step", "3"), Map.entry("reason", "trop tard"));
    }

    @Test
    void names_may_come_in_any_order() {
        assertThat(read("crisis skip", "reason:it is too late crisis:2 step:3"))
                .containsOnly(
                        Map.entry("reason", "it is too late"),
                        Map.entry("crisis", "2"),
                        Map.entry("step", "3"));
    }

    @Test
    void a_named_text_ends_before_the_next_name() {
        assertThat(read("crisis skip", "reason : we waited; nobody came étape : 3"))
                .containsOnly(
                        Map.entry("reason", "we waited; nobody came"), Map.entry("step", "3"));
    }

    @Test
    void a_quoted_name_is_part_of_the_text() {
        assertThat(read("crisis note", "he said \"crisis:2\" again"))
                .containsExactly(Map.entry("text", "he said \"crisis:2\" again"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?crisis=2",
                "see https://example.org/a:b?c=d at 10:30",
                "the rule: never alone",
                "a=b",
                ":-)"
            })
    void a_colon_that_names_no_option_is_text(String text) {
        assertThat(read("crisis note", text)).containsExactly(Map.entry("text", text));
        assertThat(read("crisis note", "text:" + text)).containsExactly(Map.entry("text", text));
    }

    @Test
    void a_text_may_hold_the_name_of_the_option_that_it_fills() {
        assertThat(read("ask", "Une question : comment répondre ?"))
                .containsExactly(Map.entry("question", "Une question : comment répondre ?"));
    }

    @Test
    void a_label_of_several_words_needs_no_quotation_marks_after_a_name() {
        assertThat(read("crisis start", "playbook : fuite de données 2"))
                .containsExactly(
                        Map.entry("playbook", "fuite de données"), Map.entry("severity", "2"));
        assertThat(read("crisis start", "playbook:fuite de données 2"))
                .containsExactly(
                        Map.entry("playbook", "fuite de données"), Map.entry("severity", "2"));
    }

    @Test
    void a_name_without_a_value_leaves_its_option_empty() {
        assertThat(read("crisis skip", "step:")).containsExactly(Map.entry("step", ""));
        assertThat(read("crisis skip", "reason:")).containsExactly(Map.entry("reason", ""));
    }

    @Test
    void an_option_given_twice_is_told() {
        assertThatThrownBy(() -> read("crisis assign", "step:3 étape:4"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.key()).isEqualTo("error.option-twice"));
    }

    private static Map<String, String> read(String command, String text) {
        CommandSpec spec = CATALOG.find(List.of(command.split(" "))).orElseThrow();
        return TextArguments.read(CATALOG, spec, new OrgId("org"), text);
    }
}
