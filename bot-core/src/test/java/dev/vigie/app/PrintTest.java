package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Runs.Run;
import dev.vigie.command.UserError;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.Printable;
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

/** What a platform prints without being configured or connected. */
class PrintTest {

    @TempDir Path directory;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void the_program_is_packaged_with_a_platform_that_prints() throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ChatPlatformFactory.class.getName()), Printing.class.getName());
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before));
    }

    @AfterEach
    void unpackage() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void it_is_printed_from_the_commands_in_the_language_of_the_settings() {
        Run run = Runs.run("slack", "manifest");
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).containsExactly("EN [] true");
    }

    @Test
    void a_language_and_a_prefix_can_be_asked_for() {
        Run run = Runs.run("slack", "manifest", "--lang", "fr", "--prefix", "vigie-");
        assertThat(run.outLines()).containsExactly("FR [vigie-] true");
    }

    @Test
    void the_database_of_the_settings_is_left_alone() {
        Run run =
                Runs.run(
                        Map.of("VIGIE_DATABASE_URL", "jdbc:postgresql://nowhere.invalid/vigie"),
                        "",
                        "slack",
                        "manifest");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_request_that_cannot_be_fulfilled_is_told_in_a_sentence() {
        Run run = Runs.run("slack", "manifest", "--prefix", "Bad One");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.errLines()).singleElement().asString().contains("Bad One", "lower-case");
    }

    @Test
    void a_language_that_is_none_is_told() {
        Run run = Runs.run("slack", "manifest", "--lang", "xx");
        assertThat(run.code()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("xx");
    }

    @Test
    void the_help_of_the_platform_names_it() {
        assertThat(Runs.run("slack", "--help").out()).contains("manifest", "pasted");
    }

    /** Prints what it was asked. */
    public static final class Printing implements ChatPlatformFactory {

        @Override
        public String id() {
            return "slack";
        }

        @Override
        public List<String> variables() {
            return List.of("SLACK_BOT_TOKEN");
        }

        @Override
        public List<Printable> printables() {
            return List.of(new Printable("manifest", "print.manifest", Printing::text));
        }

        private static String text(Printable.Request request) {
            if (request.prefix().contains(" ")) {
                throw new UserError("slack.bad-prefix", "prefix", request.prefix());
            }
            boolean knowsCommands = !request.catalog().commands().isEmpty();
            return request.language() + " [" + request.prefix() + "] " + knowsCommands;
        }

        @Override
        public ChatPlatform create(PlatformContext context) {
            throw new IllegalStateException("nothing is started to print something");
        }
    }
}
