package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** What a playbook must be, one rule at a time. */
class PlaybookCheckTest {

    private static final String HOLDING = "We are checking and will be back at [time].";

    @TempDir Path directory;

    @Test
    void a_good_playbook_has_no_problem() {
        assertThat(told(SamplePack.PLAYBOOK)).isEmpty();
    }

    @Test
    void a_playbook_rests_on_something() {
        assertThat(changed("facts: [F-1]\n", "")).containsExactly("a.yaml:1 check.no-source");
    }

    @Test
    void the_highest_severity_is_not_milder_than_the_usual_one() {
        assertThat(changed("highest: 2", "highest: 3")).isEmpty();
        assertThat(changed("highest: 2", "highest: 4"))
                .containsExactly("a.yaml:3 check.severity-range");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nobody_is_alone_in_what_can_become_major(int highest) {
        String alone =
                SamplePack.PLAYBOOK
                        .replace("[moderator, pr-director]", "[moderator]")
                        .replace("{2: 30 minutes", "{1: 20 minutes, 2: 30 minutes");
        assertThat(told(alone.replace("highest: 2", "highest: " + highest)))
                .containsExactly("a.yaml:8 check.never-alone");
    }

    @Test
    void what_stays_minor_needs_no_public_relations_director() {
        assertThat(
                        told(
                                SamplePack.PLAYBOOK
                                        .replace("[moderator, pr-director]", "[moderator]")
                                        .replace("highest: 2", "highest: 3")))
                .isEmpty();
    }

    @Test
    void what_a_qualified_person_must_review_says_whom_to_hand_over_to() {
        assertThat(changed("review: false", "review: true"))
                .containsExactly("a.yaml:4 check.review-without-handover");
        assertThat(changed("review: false", "review: true\nhandover: legal")).isEmpty();
    }

    @Test
    void there_is_a_holding_statement_or_a_reason_why_not() {
        assertThat(changed("  holding: \"" + HOLDING + "\"\n", ""))
                .containsExactly("a.yaml:1 check.one-language", "a.yaml:21 check.holding-or-why");
    }

    @Test
    void there_are_never_both() {
        assertThat(changed("  over: [\"No more f", "  no-holding: \"No.\"\n  over: [\"No more f"))
                .containsExactly("a.yaml:21 check.holding-or-why");
    }

    @Test
    void a_reason_why_there_is_none_in_both_languages_is_fine() {
        assertThat(told(SamplePack.PLAYBOOK.replace("  holding:", "  no-holding:"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"300 people are affected.", "Back at 14:00.", "In 2 hours."})
    void a_holding_statement_states_no_number(String holding) {
        assertThat(numbers(holding)).containsExactly("a.yaml:29 check.unconfirmed-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[300] people.", "Back at [14:00].", "Call 911 or 9-8-8.", "Call 3114."})
    void but_for_placeholders_and_numbers_to_call_for_help(String holding) {
        assertThat(numbers(holding)).isEmpty();
    }

    @Test
    void a_number_that_only_begins_like_one_to_call_is_a_number() {
        assertThat(numbers("9112 accounts.")).containsExactly("a.yaml:29 check.unconfirmed-number");
    }

    @Test
    void sincere_criticism_is_never_deleted() {
        assertThat(changed("do: [\"Warn\"]", "do: [\"Delete criticism\"]"))
                .containsExactly("a.yaml:27 check.deletes-criticism");
    }

    @Test
    void nor_in_a_step() {
        assertThat(changed("do: \"Vérifiez.\"", "do: \"Supprimez les critiques.\""))
                .containsExactly("a.yaml:41 check.deletes-criticism");
    }

    @Test
    void steps_come_in_the_order_of_their_times() {
        assertThat(changed("at: 0 minutes", "at: 2 hours"))
                .containsExactly("a.yaml:40 check.step-order");
    }

    @Test
    void steps_may_share_a_time() {
        assertThat(changed("at: 1 hour", "at: 0 minutes")).isEmpty();
    }

    @Test
    void a_step_has_an_id_of_its_own() {
        assertThat(changed("id: check", "id: warn"))
                .containsExactly("a.yaml:38 check.duplicate-id");
    }

    @Test
    void a_step_is_one_sentence() {
        assertThat(changed("\"Check.\"", "\"" + "x".repeat(221) + "\""))
                .containsExactly("a.yaml:42 check.too-long");
    }

    @Test
    void french_is_set_as_french_in_steps_too() {
        assertThat(changed("\"Vérifiez.\"", "\"Vérifiez!\""))
                .containsExactly("a.yaml:41 check.fr-space");
    }

    @Test
    void somebody_has_read_it_over() {
        assertThat(changed("reviewed: 2026-11-22\n", ""))
                .containsExactly("a.yaml:1 check.missing-key");
        assertThat(changed("review-every: 6 months\n", ""))
                .containsExactly("a.yaml:1 check.missing-key");
    }

    @Test
    void there_is_something_to_do() {
        String steps = SamplePack.PLAYBOOK.substring(SamplePack.PLAYBOOK.indexOf("steps:"));
        assertThat(told(SamplePack.PLAYBOOK.replace(steps, "steps: []\n")))
                .singleElement()
                .asString()
                .endsWith(" check.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{3: 4 hours}", "{2: 30 minutes}", "{1: 20 minutes}", "{}"})
    void every_level_it_can_reach_has_its_rhythm(String rhythm) {
        assertThat(changed("{2: 30 minutes, 3: 4 hours}", rhythm))
                .isNotEmpty()
                .containsOnly("a.yaml:9 check.no-rhythm");
    }

    @Test
    void routine_needs_no_rhythm() {
        assertThat(changed("default: 3", "default: 4")).isEmpty();
    }

    @Test
    void both_languages_leave_the_same_blanks() {
        assertThat(changed(HOLDING, "We are checking."))
                .containsExactly("a.yaml:29 check.placeholders");
    }

    @Test
    void a_code_belongs_to_one_playbook() {
        TempPack pack =
                TempPack.withSources(directory)
                        .file("crisis/a.yaml", SamplePack.PLAYBOOK)
                        .file(
                                "crisis/b.yaml",
                                SamplePack.PLAYBOOK.replace("first-playbook", "second-playbook"));
        Playbooks.read(pack.reader(), pack.bibliography(), pack.problems());
        assertThat(pack.told()).containsExactly("crisis/b.yaml:2 check.code-twice");
    }

    @Test
    void somebody_describes_it() {
        assertThat(changed("[it burns]", "[]")).containsExactly("a.yaml:23 check.count");
    }

    @Test
    void a_later_playbook_replaces_the_one_with_its_id(@TempDir Path other) {
        TempPack pack = TempPack.withSources(directory).file("crisis/a.yaml", SamplePack.PLAYBOOK);
        TempPack over =
                TempPack.in(other)
                        .file(
                                "crisis/ours.yaml",
                                SamplePack.change(SamplePack.PLAYBOOK, "PB-90", "PB-01"));
        Playbooks playbooks =
                Playbooks.read(pack.reader(over), pack.bibliography(), pack.problems());
        assertThat(pack.told()).isEmpty();
        assertThat(playbooks.all()).extracting(Playbook::code).containsExactly("PB-01");
    }

    /** What is wrong with the numbers of a holding statement, whatever it leaves blank. */
    private List<String> numbers(String holding) {
        return changed(HOLDING, holding).stream()
                .filter(line -> line.endsWith(" check.unconfirmed-number"))
                .toList();
    }

    private List<String> changed(String from, String to) {
        return told(SamplePack.change(SamplePack.PLAYBOOK, from, to));
    }

    private List<String> told(String playbook) {
        TempPack pack = TempPack.withSources(directory).file("crisis/a.yaml", playbook);
        Playbooks playbooks = Playbooks.read(pack.reader(), pack.bibliography(), pack.problems());
        assertThat(playbooks.all().isEmpty()).isEqualTo(pack.problems().anyError());
        return pack.told().stream().map(line -> line.replace("crisis/", "")).toList();
    }
}
