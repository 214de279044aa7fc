package dev.vigie.testkit;

import dev.vigie.pack.Bibliography;
import dev.vigie.pack.PackFolder;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A pack in a temporary directory, and what is wrong with it. */
public final class TempPack {

    private final Path root;
    private final Problems problems = new Problems();

    private TempPack(Path root) {
        this.root = root;
    }

    /** An empty one. */
    public static TempPack in(Path directory) {
        return new TempPack(directory);
    }

    /** One with the sources and facts of {@link SamplePack}. */
    public static TempPack withSources(Path directory) {
        return in(directory)
                .file("sources.yaml", SamplePack.SOURCES)
                .file("facts.yaml", SamplePack.FACTS);
    }

    public TempPack file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public TempPack bytes(String name, byte[] content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads this pack and others over it. */
    public PackReader reader(TempPack... over) {
        return new PackReader(
                Stream.concat(Stream.of(this), Stream.of(over))
                        .map(pack -> PackFolder.at(pack.root))
                        .toList());
    }

    public Bibliography bibliography() {
        return Bibliography.read(reader(), problems);
    }

    /** Collects what is wrong. */
    public Problems problems() {
        return problems;
    }

    /** What is wrong, as {@code knowledge/a.yaml:3 check.empty}; a warning begins with a tilde. */
    public List<String> told() {
        return problems.sorted().stream()
                .map(
                        p ->
                                (p.fatal() ? "" : "~")
                                        + p.file().replace(root + "/", "")
                                        + ":"
                                        + p.line()
                                        + " "
                                        + p.key())
                .toList();
    }

    /** The arguments of the only problem. */
    public List<Object> arguments() {
        return problems.sorted().get(0).arguments();
    }
}
