package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;
import dev.vigie.jdbc.Database;
import dev.vigie.jdbc.DatabaseSettings;
import dev.vigie.text.Language;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    /** Four settings that cannot be used, among secrets. */
    private static final Map<String, String> WRONG =
            Map.of(
                    "VIGIE_LANGUAGE", "klingon",
                    "VIGIE_HTTP_PORT", "99999",
                    "VIGIE_PACKS", "/nowhere/at/all",
                    "VIGIE_SEARCH", "magic",
                    "VIGIE_DATABASE_PASSWORD", "hunter2",
                    "SLACK_BOT_TOKEN", "xoxb-hunter2",
                    "SLACK_APP_TOKEN", "xapp-hunter2",
                    "DISCORD_TOKEN", "hunter2");

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"console", "ask", "serve", "slack"})
    void all_settings_that_cannot_be_used_are_told_at_once(String command) {
        Run run = Runs.run(WRONG, "", command);
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err())
                .contains("VIGIE_LANGUAGE: “klingon” is not a language")
                .contains("VIGIE_HTTP_PORT: “99999” is not a port")
                .contains("VIGIE_SEARCH: “magic” is not a way to search")
                .contains("VIGIE_PACKS: there is no directory “/nowhere/at/all”");
    }

    @Test
    void each_setting_that_cannot_be_used_is_told_once() {
        assertThat(Runs.run(WRONG, "", "console").errLines()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "ask", "serve", "slack", "discord", "check"})
    void no_secret_is_ever_printed(String command) {
        Run run = Runs.run(WRONG, "", command);
        assertThat(run.out() + run.err()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "80 80"})
    void a_port_is_a_number_up_to_65535(String port) {
        assertThat(Config.from(Map.of("VIGIE_HTTP_PORT", port)).problems())
                .extracting(Config.Problem::variable)
                .containsExactly("VIGIE_HTTP_PORT");
    }

    @Test
    void without_any_setting_there_is_nothing_to_complain_about() {
        assertThat(Config.from(Map.of()).problems()).isEmpty();
    }

    @Test
    void without_any_setting_the_database_is_a_file_in_the_data_directory() {
        DatabaseSettings database = Config.from(Map.of()).config().database();
        assertThat(database.url()).contains(Path.of("data", "vigie.db").toAbsolutePath() + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr_CA.UTF-8", "fr", "FR-fr"})
    void the_language_of_the_system_is_taken_when_none_is_set(String lang) {
        assertThat(Config.from(Map.of("LANG", lang)).config().language()).isEqualTo(Language.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "es_ES.UTF-8", ""})
    void a_system_that_speaks_neither_gets_english(String lang) {
        assertThat(Config.from(Map.of("LANG", lang)).config().language()).isEqualTo(Language.EN);
    }

    @Test
    void the_language_of_the_settings_goes_before_that_of_the_system() {
        assertThat(Config.from(Map.of("LANG", "fr_CA", "VIGIE_LANGUAGE", "en")).config().language())
                .isEqualTo(Language.EN);
    }

    @Test
    void packs_are_separated_by_commas_or_semicolons() {
        assertThat(
                        Config.from(Map.of("VIGIE_PACKS", directory + ", " + directory + ";"))
                                .config()
                                .packs())
                .containsExactly(directory, directory);
    }

    @Test
    void a_database_in_use_is_told_and_fails() throws IOException {
        DatabaseSettings settings = DatabaseSettings.embedded(directory.resolve("vigie"));
        Database.open(settings).close();
        try (FileChannel held =
                        FileChannel.open(
                                directory.resolve("vigie.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            Run run = console(directory.resolve("vigie"));
            assertThat(run.code()).isEqualTo(Main.FAILED);
            assertThat(run.errLines())
                    .singleElement()
                    .asString()
                    .contains("is in use by another Vigie", "VIGIE_DATABASE_URL");
        }
    }

    @Test
    void a_place_where_no_database_can_be_written_is_told_and_fails() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Run run = console(file.resolve("vigie"));
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(run.errLines()).singleElement().asString().contains("cannot be written");
    }

    @Test
    void the_console_answers_lines_until_the_end_of_input() {
        Run run = Runs.run(Map.of(), "/help\n/kb list\n", "console", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).hasSize(2);
    }

    private static Run console(Path database) {
        return Runs.run(
                Map.of("VIGIE_DATABASE_URL", "jdbc:h2:file:" + database), "/help\n", "console");
    }
}
