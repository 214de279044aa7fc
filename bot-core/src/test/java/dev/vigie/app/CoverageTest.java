package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Which fact is carried where. */
class CoverageTest {

    private static final String LOST =
            """
            facts:
              T-77: [test-report]
            """;

    @TempDir Path directory;

    @Test
    void every_fact_of_the_built_in_pack_is_carried() {
        Run run = Runs.check("--coverage");
        assertThat(run.code()).isZero();
        assertThat(run.outLines())
                .hasSize(429 + 2)
                .anyMatch(line -> line.startsWith("S0-01 \u2014 cards: "))
                .contains("429 facts: 429 carried, 0 left out on purpose, 0 carried by nothing.");
    }

    @Test
    void a_row_names_cards_questions_and_playbooks() throws IOException {
        TestPack.in(directory).whole();
        assertThat(Runs.check("--coverage", directory.toString()).outLines())
                .contains(
                        "T-01 \u2014 cards: test-card \u00b7 questions: test-question"
                                + " \u00b7 playbooks: test-playbook");
    }

    @Test
    void a_fact_that_nothing_carries_makes_the_exit_code_one() throws IOException {
        TestPack.in(directory).whole().write("facts.yaml", with(LOST));
        Run run = Runs.check("--coverage", directory.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out()).contains("T-77 \u2014 carried by nothing\n");
    }

    @Test
    void it_is_not_looked_for_unless_asked() throws IOException {
        TestPack.in(directory).whole().write("facts.yaml", with(LOST));
        assertThat(Runs.check(directory.toString()).code()).isZero();
    }

    @Test
    void a_fact_left_out_on_purpose_says_why() throws IOException {
        String why = "left-out:\n  T-77: {fr: \"Trop vieux.\", en: \"Too old.\"}\n";
        TestPack.in(directory).whole().write("facts.yaml", with(LOST) + why);
        Run run = Runs.check("--coverage", directory.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("T-77 \u2014 left out on purpose: Too old.\n", " 1 left out on purpose");
    }

    @Test
    void only_a_fact_can_be_left_out() throws IOException {
        String why = "left-out:\n  T-78: {fr: \"Trop vieux.\", en: \"Too old.\"}\n";
        TestPack.in(directory).whole().write("facts.yaml", with(LOST) + why);
        assertThat(Runs.check(directory.toString()).out())
                .contains("facts.yaml:", "there is no fact \u201cT-78\u201d");
    }

    @Test
    void the_table_is_told_in_the_language_of_the_settings() {
        Run run = Runs.checkOn("2026-11-22", Map.of("VIGIE_LANGUAGE", "fr"), "--coverage");
        assertThat(run.out()).contains("S0-01 \u2014 fiches", "429 faits");
    }

    @Test
    void what_is_overdue_is_warned_about_without_failing() {
        Run run = Runs.checkOn("2027-05-23", Map.of());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("was to be read over by 2027-05-22");
    }

    private static String with(String more) throws IOException {
        return TestPack.text("facts.yaml") + more.lines().skip(1).findFirst().orElse("") + "\n";
    }
}
