package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that hold what is expected to be sent, to be read by people too. */
public final class Golden {

    private Golden() {}

    public static void check(Class<?> test, String name, String actual) {
        assertThat(actual.strip()).isEqualToNormalizingNewlines(expected(test, name).strip());
    }

    private static String expected(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
