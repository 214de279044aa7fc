package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {

    @TempDir Path directory;

    @Test
    void a_second_program_on_the_same_database_is_refused_in_one_line() throws Exception {
        try (LiveProgram first = LiveProgram.in(directory, "console", "--json")) {
            first.says("/help");
            try (LiveProgram second = LiveProgram.in(directory, "console", "--json")) {
                assertThat(second.printed()).isEmpty();
                assertThat(second.exitCode()).isEqualTo(Main.FAILED);
                assertThat(second.errors())
                        .singleElement()
                        .asString()
                        .contains("is in use by another Vigie");
            }
            assertThat(first.says("/kb list").path("buttons")).isNotEmpty();
        }
    }

    @Test
    void accents_are_written_in_utf_8_whatever_the_terminal_says() throws Exception {
        List<String> ascii = List.of("-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII");
        try (LiveProgram program =
                LiveProgram.in(directory, ascii, "ask", "--lang", "fr", "zorglub quux")) {
            assertThat(program.printed()).contains("n’est pas dans la base");
        }
    }
}
