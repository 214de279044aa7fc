package dev.vigie.pack;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of a pack: {@code sources.yaml}, {@code knowledge/}, {@code interview/}, {@code
 * crisis/}.
 */
public final class PackFolder {

    private final Path root;
    private final String shownAs;

    private PackFolder(Path root, String shownAs) {
        this.root = root;
        this.shownAs = shownAs;
    }

    /** A pack that somebody keeps in a directory. */
    public static PackFolder at(Path directory) {
        return new PackFolder(directory, directory.toString());
    }

    /** The pack shipped with the program, wherever the program was packaged. */
    public static PackFolder builtIn() {
        URL marker = PackFolder.class.getResource("/pack/sources.yaml");
        if (marker == null) {
            throw new IllegalStateException("the program was packaged without its pack");
        }
        try {
            URI uri = marker.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new PackFolder(Path.of(uri).resolveSibling(""), "pack");
            }
            return new PackFolder(insideJar(uri).getPath("/pack"), "pack");
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the built-in pack cannot be read", e);
        }
    }

    /** Kept open for the life of the program: the pack may be read again. */
    private static FileSystem insideJar(URI uri) throws IOException {
        URI jar = URI.create(uri.toString().substring(0, uri.toString().indexOf("!/")));
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException alreadyOpen) {
            return FileSystems.getFileSystem(jar);
        }
    }

    /** The YAML files at a place, sorted by name; none when the pack has no such place. */
    List<PackFile> files(String place, Problems problems) {
        Path at = root.resolve(place);
        List<PackFile> files = new ArrayList<>();
        if (Files.isRegularFile(at)) {
            files.add(new PackFile(at, shownAs + "/" + place));
        } else if (Files.isDirectory(at)) {
            try (Stream<Path> walk = Files.walk(at)) {
                walk.filter(PackFolder::isYaml)
                        .sorted()
                        .forEach(
                                path ->
                                        files.add(
                                                new PackFile(
                                                        path,
                                                        shownAs
                                                                + "/"
                                                                + root.relativize(path)
                                                                        .toString()
                                                                        .replace('\\', '/'))));
            } catch (IOException e) {
                problems.add(Problem.error(shownAs + "/" + place, 1, "check.unreadable"));
            }
        }
        return files;
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    /**
     * A file of the pack.
     *
     * @param path where it is
     * @param name as the author knows it
     */
    record PackFile(Path path, String name) {

        /**
         * @throws IOException also when it is not UTF-8
         */
        String text() throws IOException {
            return Files.readString(path, StandardCharsets.UTF_8);
        }
    }
}
