package dev.vigie.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while packs are read and checked. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    public void add(Problem problem) {
        all.add(problem);
    }

    /** A mistake at a place of a document, {@code pointer} being a JSON pointer into it. */
    public void error(Document<?> document, String pointer, String key, Object... arguments) {
        all.add(Problem.error(document.file(), document.line(pointer), key, arguments));
    }

    /** Something to look at that does not make the file unusable. */
    public void warning(Document<?> document, String pointer, String key, Object... arguments) {
        all.add(
                new Problem(
                        document.file(),
                        document.line(pointer),
                        false,
                        key,
                        Arrays.asList(arguments)));
    }

    /** By file, then by line. */
    public List<Problem> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    public boolean anyError() {
        return all.stream().anyMatch(Problem::fatal);
    }

    /** Whether a file has a mistake that makes it unusable. */
    public boolean spoils(String file) {
        return all.stream().anyMatch(p -> p.fatal() && p.file().equals(file));
    }
}
