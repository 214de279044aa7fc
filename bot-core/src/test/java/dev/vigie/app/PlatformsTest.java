package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformUnavailable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting chat platforms, with one that is there and always refuses. */
class PlatformsTest {

    @TempDir Path directory;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void the_program_is_packaged_with_slack() throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ChatPlatformFactory.class.getName()), Refusing.class.getName());
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before));
    }

    @AfterEach
    void unpackage() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void serving_without_any_token_names_the_variables(String language) {
        Run run = Runs.run(Map.of("VIGIE_LANGUAGE", language), "", "serve");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "DISCORD_TOKEN", "vigie console");
    }

    @Test
    void a_platform_without_its_tokens_names_its_variables() {
        Run run = Runs.run("slack");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("slack is not configured", "SLACK_BOT_TOKEN, SLACK_APP_TOKEN");
    }

    @Test
    void a_platform_with_half_of_its_tokens_is_not_configured() {
        Run run = Runs.run(Map.of("SLACK_BOT_TOKEN", "xoxb-hunter2"), "", "slack");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("SLACK_APP_TOKEN").doesNotContain("hunter2");
    }

    @Test
    void a_platform_that_the_program_was_packaged_without_is_told() {
        Run run = Runs.run("discord");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("packaged without discord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "slack"})
    void a_platform_that_refuses_is_told_in_its_own_words(String command) {
        Run run =
                Runs.run(
                        Map.of("SLACK_BOT_TOKEN", "xoxb-hunter2", "SLACK_APP_TOKEN", "xapp-1"),
                        "",
                        command);
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines()).containsExactly("Slack refuses the token.");
    }

    /** Stands for Slack. */
    public static final class Refusing implements ChatPlatformFactory {

        @Override
        public String id() {
            return "slack";
        }

        @Override
        public List<String> variables() {
            return List.of("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
        }

        @Override
        public ChatPlatform create(PlatformContext context) {
            throw new PlatformUnavailable("Slack refuses the token.");
        }
    }
}
