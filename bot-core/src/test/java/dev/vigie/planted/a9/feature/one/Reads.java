package dev.vigie.planted.a9.feature.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A value that reads a file. */
public record Reads(String name) {

    String content() throws IOException {
        return Files.readString(Path.of(name));
    }
}
