package dev.vigie.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the program as its launcher does, with streams and an environment of its own. */
final class Runs {

    private Runs() {}

    /**
     * What came of it.
     *
     * @param code the exit code
     * @param out what it printed
     * @param err what it told the operator
     */
    record Run(int code, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** In English, on a database in memory. */
    static Run run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    /** With these variables besides, and these lines on standard input. */
    static Run run(Map<String, String> variables, String input, String... arguments) {
        return at(Clock.systemUTC(), variables, input, arguments);
    }

    /** {@code check} on the day the built-in pack was last read over. */
    static Run check(String... arguments) {
        return checkOn("2026-11-22", Map.of(), arguments);
    }

    /** {@code check} on some day, with these variables besides. */
    static Run checkOn(String day, Map<String, String> variables, String... arguments) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        String[] all =
                Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new);
        return at(Clock.fixed(noon, ZoneOffset.UTC), variables, "", all);
    }

    private static Run at(
            InstantSource clock, Map<String, String> variables, String input, String... arguments) {
        Map<String, String> environment = new HashMap<>();
        environment.put("VIGIE_LANGUAGE", "en");
        environment.put("VIGIE_DATABASE_URL", "jdbc:h2:mem:program");
        environment.putAll(variables);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        arguments,
                        environment,
                        new Main.Streams(
                                new ByteArrayInputStream(input.getBytes(UTF_8)),
                                new PrintStream(out, true, UTF_8),
                                new PrintStream(err, true, UTF_8)),
                        clock);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
