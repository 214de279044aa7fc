package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that hold what is expected to be sent, to be read by people too. */
final class Golden {

    private Golden() {}

    static void check(String name, String actual) {
        assertThat(actual.strip()).isEqualToNormalizingNewlines(expected(name).strip());
    }

    private static String expected(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
