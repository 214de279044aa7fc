package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void help_is_in_english() {
        Run run = help("en", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The assistant of community-management teams");
    }

    @Test
    void help_is_in_french() {
        Run run = help("fr", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("L’assistant des équipes de gestion de communauté");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "serve", "slack", "discord", "ask", "check"})
    void help_names_every_command(String command) {
        assertThat(help("fr", "-h").out()).containsPattern("(?m)^  " + command + "  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "serve", "slack", "discord", "ask", "check"})
    void every_command_has_help_in_both_languages(String command) {
        Run french = help("fr", command, "--help");
        Run english = help("en", command, "--help");
        assertThat(french.code()).isZero();
        assertThat(english.out()).contains("Show this help.");
        assertThat(french.out()).contains("Montrer cette aide.").isNotEqualTo(english.out());
    }

    @Test
    void help_needs_no_setting_to_be_right() {
        assertThat(Runs.run(Map.of("VIGIE_HTTP_PORT", "x"), "", "--help").code()).isZero();
    }

    @Test
    void the_version_is_told() {
        assertThat(Runs.run("--version").out()).startsWith("Vigie ");
    }

    @Test
    void no_command_is_bad_usage_and_shows_how_to_use_it() {
        Run run = Runs.run();
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("Usage: vigie");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_command_that_does_not_exist_is_bad_usage() {
        Run run = Runs.run("frobnicate");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("frobnicate", "Usage: vigie");
    }

    private static Run help(String language, String... arguments) {
        return Runs.run(Map.of("VIGIE_LANGUAGE", language), "", arguments);
    }
}
