package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A pack in a directory, first without any mistake; mistakes are planted one per file. */
final class TestPack {

    static final String CARD = "knowledge/card.yaml";
    static final String QUESTION = "interview/question.yaml";
    static final String PLAYBOOK = "crisis/playbook.yaml";

    private static final Pattern ENTRY = Pattern.compile("test-(card|question|playbook)");
    private static final String LONG = "x".repeat(601);

    private final Path directory;

    /**
     * A mistake to be planted.
     *
     * @param file the good file it is planted into
     * @param name of the file that this becomes
     * @param good what is replaced
     * @param bad by what
     * @param at a text on the line that must be told, unless it is where the mistake begins
     * @param said a part of what must be told
     */
    record Mistake(
            String file, String name, String good, String bad, Optional<String> at, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    private TestPack(Path directory) {
        this.directory = directory;
    }

    /** A sources file and a facts file, but no entry yet. */
    static TestPack in(Path directory) throws IOException {
        TestPack pack = new TestPack(directory);
        pack.write("sources.yaml", text("sources.yaml"));
        pack.write("facts.yaml", text("facts.yaml"));
        return pack;
    }

    TestPack with(String file) throws IOException {
        return write(file, text(file));
    }

    /**
     * Adds a copy of a good file in which something was replaced by a mistake; its entry gets an id
     * and a code of its own.
     *
     * @return the line that must be told
     */
    int plant(Mistake mistake) throws IOException {
        String good =
                ENTRY.matcher(text(mistake.file()))
                        .replaceAll(mistake.name() + "-$1")
                        .replace("PB-99", "PB-" + mistake.name());
        int at = good.indexOf(mistake.good());
        assertThat(at).as("%s in %s", mistake.good(), mistake.file()).isNotNegative();
        String bad = good.replace(mistake.good(), mistake.bad().replace("{LONG}", LONG));
        write(mistake.file().replaceFirst("[a-z]+\\.yaml", mistake.name() + ".yaml"), bad);
        return line(bad, mistake.at().map(bad::indexOf).orElse(at));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    TestPack write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
        return this;
    }

    TestPack write(String file, byte[] bytes) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, bytes);
        return this;
    }

    /** Every kind of entry, all of them good. */
    TestPack whole() throws IOException {
        for (String file : List.of(CARD, QUESTION, PLAYBOOK)) {
            with(file);
        }
        return this;
    }

    static String text(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        TestPack.class.getResourceAsStream("/valid-pack/" + file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
