package dev.vigie.feature.knowledge.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables of words: a line an entry, its columns separated by tabs, # for comments. */
final class Tables {

    private Tables() {}

    /** The folded words of a list, one a line. */
    static Set<String> words(String name) {
        return read(name, 1).stream()
                .flatMap(cells -> Token.in(cells[0]).stream())
                .map(Token::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a table beside the program's classes that have all their columns. */
    static List<String[]> read(String name, int columns) {
        String path = "/search/" + name;
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(path), path);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == columns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
