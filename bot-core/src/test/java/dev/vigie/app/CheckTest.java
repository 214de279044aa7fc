package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class CheckTest {

    @TempDir Path directory;

    @Test
    void a_pack_without_mistakes_is_counted_with_the_built_in_one() throws IOException {
        TestPack.in(directory).whole();
        Run alone = Runs.check();
        Run both = Runs.check(directory.toString());
        assertThat(both.code()).isZero();
        assertThat(both.out()).isNotEqualTo(alone.out()).endsWith("playbooks. Nothing is wrong.\n");
    }

    @Test
    void the_built_in_pack_has_no_mistake() {
        assertThat(Runs.check().out()).hasLineCount(1).endsWith("Nothing is wrong.\n");
    }

    @Test
    void a_warning_alone_makes_no_failure() throws IOException {
        TestPack pack = TestPack.in(directory);
        String card = TestPack.text(TestPack.CARD).replace("related: []", "related: [nowhere]");
        pack.write(TestPack.CARD, card);
        Run run = Runs.check(directory.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("knowledge/card.yaml:7: warning: there is no entry “nowhere”")
                .endsWith("0 mistakes, 1 warning.\n");
    }

    @Test
    void a_directory_that_is_not_there_is_bad_usage() {
        Run run = Runs.check(directory.resolve("nowhere").toString());
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines()).singleElement().asString().contains("no directory", "nowhere");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_file_is_no_directory() throws IOException {
        Path file = Files.writeString(directory.resolve("card.yaml"), "cards: []");
        assertThat(Runs.check(file.toString()).code()).isEqualTo(Main.USAGE);
    }

    @Test
    void several_packs_are_checked_together() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        Path pack = Files.createDirectory(directory.resolve("pack"));
        TestPack.in(pack);
        TestPack.in(other).write(TestPack.CARD, "theme: [");
        assertThat(Runs.check(pack.toString(), other.toString()).out())
                .startsWith(other.resolve(TestPack.CARD) + ":1: is not valid YAML");
    }

    @Test
    void the_same_id_twice_in_a_pack_names_the_other_file() throws IOException {
        TestPack pack = TestPack.in(directory).with(TestPack.QUESTION);
        pack.write("interview/second.yaml", TestPack.text(TestPack.QUESTION));
        Run run = Runs.check(directory.toString());
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.out())
                .contains("interview/second.yaml:6: the id “test-question” is already used in ")
                .contains("interview/question.yaml; each id is unique");
    }

    @Test
    void a_pack_may_replace_an_entry_of_the_built_in_one() throws IOException {
        TestPack pack = TestPack.in(directory);
        String card =
                TestPack.text(TestPack.CARD).replace("id: test-card", "id: holding-statement");
        pack.write(TestPack.CARD, card);
        assertThat(Runs.check(directory.toString()).code()).isZero();
    }

    @Test
    void mistakes_are_told_in_the_language_of_the_settings() throws IOException {
        TestPack.in(directory).write(TestPack.CARD, "theme: [");
        Run run = Runs.checkOn("2026-11-22", Map.of("VIGIE_LANGUAGE", "fr"), directory.toString());
        assertThat(run.out()).contains("n’est pas du YAML valide").contains("1 erreur");
    }
}
