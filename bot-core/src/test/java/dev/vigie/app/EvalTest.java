package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalTest {

    @TempDir Path directory;
    private String base = "";
    private String questions = "";

    @BeforeEach
    void a_base_and_questions() throws IOException {
        base =
                write(
                        "base.jsonl",
                        """
                        {"id": "delete", "en": {"title": "Should you delete a negative comment?"}}
                        {"id": "hours", "en": {"title": "How often should we post?"}}
                        """);
        questions =
                write(
                        "questions.jsonl",
                        """
                        {"q": "erase nasty remarks", "lang": "en", "gold": ["delete"]}
                        {"q": "how often should we post", "lang": "en", "gold": ["hours"]}
                        {"q": "zinc oxide", "lang": "en", "gold": []}
                        """);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void scores_are_printed_and_every_result_is_written_in_order() throws IOException {
        Path out = directory.resolve("out.jsonl");
        Run run = Runs.run("eval", "--kb", base, "--questions", questions, "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.outLines().get(0)).startsWith("2 questions in scope: R@1 1.000, ");
        assertThat(run.outLines().get(1)).startsWith("1 questions out of scope: AUROC 1.000, ");
        assertThat(Files.readAllLines(out))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("{\"ranked\":[{\"id\":\"delete\",\"score\":")
                .contains("\"confidence\":", "\"outcome\":\"", "\"micros\":");
    }

    @Test
    void stages_can_be_left_out() throws IOException {
        Path out = directory.resolve("out.jsonl");
        Run run =
                Runs.run(
                        "eval",
                        "--kb=" + base,
                        "--questions=" + questions,
                        "--out=" + out,
                        "--without=semantic,gloss");
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(out).get(0)).startsWith("{\"ranked\":[],");
    }

    @Test
    void without_a_base_the_cards_are_asked() throws IOException {
        String asked =
                write(
                        "asked.jsonl",
                        "{\"q\": \"can I delete a negative comment\", \"lang\": \"en\","
                                + " \"gold\": [\"delete-negative-comment\"]}");
        Run run = Runs.run("eval", "--questions", asked, "--without", "semantic");
        assertThat(run.outLines().get(0)).startsWith("1 questions in scope: R@1 1.000");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"q\": 3}', is not what it should be",
        "'', is empty",
    })
    void a_bad_file_is_told_in_one_sentence(String content, String told) throws IOException {
        String bad = write("bad.jsonl", content);
        for (List<String> files : List.of(List.of(base, bad), List.of(bad, questions))) {
            Run run = Runs.run("eval", "--kb", files.get(0), "--questions", files.get(1));
            assertThat(run.code()).isEqualTo(Main.USAGE);
            assertThat(run.errLines()).singleElement().asString().contains(bad, told);
            assertThat(run.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"nowhere.jsonl", "."})
    void a_file_that_cannot_be_read_is_told_in_one_sentence(String name) {
        String file = directory.resolve(name).toString();
        Run run = Runs.run("eval", "--kb", base, "--questions", file);
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines()).singleElement().asString().contains(file, "cannot be read");
    }

    @Test
    void a_result_that_cannot_be_written_is_told_in_one_sentence() {
        String out = directory.resolve("no/such/place").toString();
        Run run =
                Runs.run(
                        "eval",
                        "--kb",
                        base,
                        "--questions",
                        questions,
                        "--out",
                        out,
                        "--without",
                        "semantic");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines()).singleElement().asString().contains(out, "cannot be written");
    }

    @Test
    void an_unknown_stage_is_told_with_the_known_ones() {
        Run run = Runs.run("eval", "--kb", base, "--questions", questions, "--without", "magic");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("slang, spelling, gloss, lexical, semantic", "not “magic”");
    }

    @Test
    void the_questions_must_be_given() {
        assertThat(Runs.run("eval").code()).isEqualTo(Main.USAGE);
    }
}
