package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vigie.app.Runs.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {

    private static final int NOT_IN_THE_BASE = 3;
    private static final String[] KNOWN = {"how", "do", "I", "write", "a", "holding", "statement"};
    private static final String UNKNOWN = "zorglub quux flibustier";

    @TempDir Path directory;

    @Test
    void a_question_of_the_base_is_answered_with_code_zero() {
        Run run = Runs.run(ask(KNOWN));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Source: ", "card holding-statement");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_question_outside_the_base_is_code_three() {
        Run run = Runs.run(ask(UNKNOWN));
        assertThat(run.code()).isEqualTo(NOT_IN_THE_BASE);
        assertThat(run.out()).contains("not in the knowledge base");
    }

    @Test
    void no_question_is_bad_usage() {
        assertThat(Runs.run("ask").code()).isEqualTo(Main.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "français", "frx"})
    void a_language_that_is_none_is_bad_usage(String language) {
        Run run = Runs.run("ask", "--lang", language, "hello");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("--lang takes fr or en", language);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_option_that_does_not_exist_is_bad_usage() {
        Run run = Runs.run("ask", "--loud", "hello");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("--loud");
    }

    @Test
    void the_language_asked_for_is_the_one_of_the_answer() {
        assertThat(Runs.run("ask", "--lang", "fr", UNKNOWN).out())
                .contains("n’est pas dans la base");
    }

    @Test
    void the_language_of_the_settings_is_the_one_of_the_answer_otherwise() {
        assertThat(Runs.run(Map.of("VIGIE_LANGUAGE", "fr"), "", "ask", UNKNOWN).out())
                .contains("n’est pas dans la base");
    }

    @Test
    void a_program_gets_one_object_and_the_same_code() throws JsonProcessingException {
        Run run = Runs.run("ask", "--json", String.join(" ", KNOWN));
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).hasSize(1);
        JsonNode answer = JsonMapper.builder().build().readTree(run.out());
        assertThat(answer.at("/meta/entry").asText()).isEqualTo("holding-statement");
        assertThat(answer.at("/meta/outcome").asText()).isEqualTo("answer");
    }

    @Test
    void a_program_gets_code_three_too() {
        Run run = Runs.run("ask", "--json", UNKNOWN);
        assertThat(run.code()).isEqualTo(NOT_IN_THE_BASE);
        assertThat(run.out()).contains("\"outcome\":\"none\"");
    }

    @Test
    void a_command_that_does_not_exist_is_bad_usage() {
        assertThat(Runs.run("ask", "/frobnicate").code()).isEqualTo(Main.USAGE);
    }

    @Test
    void a_command_that_exists_is_answered() {
        assertThat(Runs.run("ask", "/help").code()).isZero();
    }

    @Test
    void asking_touches_no_database() {
        Map<String, String> away = Map.of("VIGIE_DATABASE_URL", "jdbc:h2:file:/dev/null/vigie");
        assertThat(Runs.run(away, "", ask(KNOWN)).code()).isZero();
    }

    @Test
    void a_pack_of_the_settings_is_asked_too() throws IOException {
        TestPack pack = TestPack.in(directory);
        pack.write(
                TestPack.CARD,
                TestPack.text(TestPack.CARD).replaceAll("test-card question", "zorglub quux"));
        Run run =
                Runs.run(Map.of("VIGIE_PACKS", directory.toString()), "", ask("zorglub quux one"));
        assertThat(run.out()).contains("card test-card");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_bad_file_is_left_out_and_told_and_the_others_answer() throws IOException {
        TestPack.in(directory).write("knowledge/bad.yaml", "theme: [");
        Run run = Runs.run(Map.of("VIGIE_PACKS", directory.toString()), "", ask(KNOWN));
        assertThat(run.code()).isZero();
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("A content file was left out: ")
                .contains(directory.resolve("knowledge/bad.yaml") + ":1:");
    }

    private static String[] ask(String... words) {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "ask";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return arguments;
    }
}
