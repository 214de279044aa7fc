package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.OrgId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionalArgumentsTest {

    private static final CommandCatalog CATALOG = SampleCommands.catalog();

    @Test
    void a_choice_a_number_and_a_text_find_their_options() {
        assertThat(read("crisis start", "panne 2 the shop is down"))
                .containsExactly(
                        Map.entry("playbook", "panne"),
                        Map.entry("severity", "2"),
                        Map.entry("subject", "the shop is down"));
    }

    @Test
    void an_option_that_cannot_take_a_word_is_passed_over() {
        assertThat(read("crisis start", "2 the shop is down"))
                .containsExactly(
                        Map.entry("severity", "2"), Map.entry("subject", "the shop is down"));
        assertThat(read("crisis start", "the shop is down"))
                .containsExactly(Map.entry("subject", "the shop is down"));
    }

    @Test
    void a_sentence_that_begins_like_a_choice_is_a_sentence() {
        assertThat(read("crisis start", "panne of the shop"))
                .containsExactly(Map.entry("subject", "panne of the shop"));
        assertThat(read("crisis start", "panne grave"))
                .containsExactly(Map.entry("playbook", "panne"), Map.entry("severity", "grave"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fuite de données", "Data leak", "« fuite de données »", "data-leak"})
    void a_choice_is_named_by_its_value_or_a_label_with_or_without_quotation_marks(String typed) {
        assertThat(read("crisis start", typed + " 1")).containsKeys("playbook", "severity");
    }

    @Test
    void the_longest_label_wins() {
        assertThat(read("crisis start", "compte piraté hier"))
                .containsExactly(
                        Map.entry("playbook", "compte piraté"), Map.entry("subject", "hier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚒", "…", "🚒 the shop", "– urgent"})
    void a_sign_after_a_choice_is_not_swallowed_by_it(String subject) {
        assertThat(read("crisis start", "panne 2 " + subject))
                .containsExactly(
                        Map.entry("playbook", "panne"),
                        Map.entry("severity", "2"),
                        Map.entry("subject", subject));
    }

    @ParameterizedTest
    @CsvSource({"3 @marie 2", "#3 <@U12|marie> #2", "3 2 @marie", "@marie 3 2"})
    void a_person_is_known_by_the_at_sign_wherever_it_stands(String typed) {
        assertThat(read("crisis assign", typed)).containsOnlyKeys("step", "person", "crisis");
    }

    @Test
    void numbers_go_to_the_number_options_in_their_order() {
        assertThat(read("crisis skip", "3 2 too late"))
                .containsExactly(
                        Map.entry("step", "3"),
                        Map.entry("crisis", "2"),
                        Map.entry("reason", "too late"));
    }

    @Test
    void a_word_option_takes_one_word_or_a_quotation() {
        assertThat(read("interview show", "q-12")).containsExactly(Map.entry("question", "q-12"));
        assertThat(read("interview show", "“q 12”")).containsExactly(Map.entry("question", "q 12"));
    }

    @Test
    void a_text_keeps_its_line_breaks_and_its_spaces() {
        assertThat(read("crisis note", " 2 first\n\n  second "))
                .containsExactly(Map.entry("crisis", "2"), Map.entry("text", "first\n\n  second"));
    }

    @Test
    void a_text_between_quotation_marks_loses_them() {
        assertThat(read("crisis note", "« tout va bien »"))
                .containsExactly(Map.entry("text", "tout va bien"));
    }

    @ParameterizedTest
    @CsvSource({
        "crisis assign,3 marie,marie",
        "interview question,junior legal now,now",
        "interview show,q-1 q-2,q-2",
        "help,me,me",
        "crisis assign,3 2 9,9"
    })
    void a_word_that_fits_nowhere_is_refused_by_name(String command, String typed, String word) {
        assertThatThrownBy(() -> read(command, typed))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> {
                            assertThat(error.key()).isEqualTo("error.argument-not-understood");
                            assertThat(error.arguments()).contains(word);
                        });
    }

    @Test
    void a_wrong_value_for_the_only_option_left_is_given_to_it() {
        assertThat(read("interview question", "junior sorcerer"))
                .containsExactly(Map.entry("level", "junior"), Map.entry("role", "sorcerer"));
    }

    @Test
    void nothing_typed_fills_nothing() {
        assertThat(read("crisis start", " \u00a0\n")).isEmpty();
    }

    private static Map<String, String> read(String command, String text) {
        CommandSpec spec = CATALOG.find(List.of(command.split(" "))).orElseThrow();
        return TextArguments.read(CATALOG, spec, new OrgId("org"), text);
    }
}
