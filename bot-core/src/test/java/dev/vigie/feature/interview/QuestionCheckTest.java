package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SamplePack;
import dev.vigie.testkit.TempPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interview question must be, one rule at a time. */
class QuestionCheckTest {

    @TempDir Path directory;

    @Test
    void a_good_question_has_no_problem() {
        assertThat(told(SamplePack.QUESTIONS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qa1", "Q1", "QA", "QA123", "QAB1", "\"QA 1\""})
    void a_competency_has_a_code_of_two_capitals_and_a_number(String code) {
        assertThat(changed("code: QA1", "code: " + code))
                .containsExactly("a.yaml:2 check.bad-code");
    }

    @Test
    void a_question_rests_on_something() {
        assertThat(changed("    facts: [F-1]\n", "")).containsExactly("a.yaml:6 check.no-source");
    }

    @Test
    void a_question_is_meant_for_somebody() {
        assertThat(changed("[all]", "[]")).containsExactly("a.yaml:9 check.empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void an_answer_takes_two_to_thirty_minutes(int minutes) {
        assertThat(changed("minutes: 5", "minutes: " + minutes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 1, 31})
    void and_no_other_time(int minutes) {
        assertThat(changed("minutes: 5", "minutes: " + minutes))
                .containsExactly("a.yaml:10 check.count");
    }

    @Test
    void a_question_has_two_probes_at_least() {
        assertThat(changed("[\"When?\", \"With whom?\"]", "[\"When?\"]"))
                .containsExactly("a.yaml:20 check.count");
    }

    @Test
    void and_four_at_most() {
        assertThat(changed("[\"When?\", \"With whom?\"]", "[a, b, c, d]")).isEmpty();
        assertThat(changed("[\"When?\", \"With whom?\"]", "[a, b, c, d, e]"))
                .containsExactly("a.yaml:20 check.count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing.", "A little.", "All."})
    void every_anchor_of_the_scale_is_written(String anchor) {
        assertThat(changed("\"" + anchor + "\"", "\" \""))
                .singleElement()
                .asString()
                .endsWith(" check.empty");
    }

    @Test
    void french_is_set_as_french() {
        assertThat(changed("\"Quand ?\"", "\"Quand?\""))
                .containsExactly("a.yaml:14 check.fr-space");
    }

    @Test
    void the_name_of_a_competency_is_short() {
        assertThat(changed("en: \"Calm\"", "en: \"" + "x".repeat(61) + "\""))
                .containsExactly("a.yaml:3 check.too-long");
    }

    @Test
    void an_id_is_used_once() {
        assertThat(
                        told(
                                SamplePack.QUESTIONS
                                        + SamplePack.QUESTIONS.substring(
                                                SamplePack.QUESTIONS.indexOf("  - id"))))
                .containsExactly("a.yaml:24 check.duplicate-id-in");
    }

    @Test
    void a_later_question_replaces_the_one_with_its_id(@TempDir Path other) {
        TempPack pack =
                TempPack.withSources(directory).file("interview/a.yaml", SamplePack.QUESTIONS);
        TempPack over =
                TempPack.in(other)
                        .file(
                                "interview/ours.yaml",
                                SamplePack.change(SamplePack.QUESTIONS, "Tell us", "Show us"));
        QuestionBank bank =
                QuestionBank.read(pack.reader(over), pack.bibliography(), pack.problems());
        assertThat(pack.told()).isEmpty();
        assertThat(bank.questions())
                .extracting(question -> question.en().question())
                .containsExactly("Show us.");
    }

    private List<String> changed(String from, String to) {
        return told(SamplePack.change(SamplePack.QUESTIONS, from, to));
    }

    private List<String> told(String questions) {
        TempPack pack = TempPack.withSources(directory).file("interview/a.yaml", questions);
        QuestionBank bank = QuestionBank.read(pack.reader(), pack.bibliography(), pack.problems());
        assertThat(bank.questions().isEmpty()).isEqualTo(pack.problems().anyError());
        return pack.told().stream().map(line -> line.replace("interview/", "")).toList();
    }
}
