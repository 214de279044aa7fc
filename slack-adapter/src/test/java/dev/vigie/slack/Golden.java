package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file that a person has read and found good. What came out is written to {@code
 * target/golden}, to be looked at and copied when the change is meant.
 */
final class Golden {

    private Golden() {}

    static void assertSame(String name, String actual) {
        String text = actual.endsWith("\n") ? actual : actual + "\n";
        try {
            Path written = Path.of("target", "golden", name);
            Files.createDirectories(written.getParent());
            Files.writeString(written, text);
            assertThat(text).isEqualTo(expected(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as("the golden file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
