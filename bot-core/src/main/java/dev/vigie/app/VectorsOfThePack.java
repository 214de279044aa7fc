package dev.vigie.app;

import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.pipeline.Meaning;
import dev.vigie.feature.knowledge.search.vector.ModelUnavailable;
import dev.vigie.feature.knowledge.search.vector.OnnxModel;
import dev.vigie.feature.knowledge.search.vector.StoredVectors;
import dev.vigie.feature.knowledge.search.words.QuestionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Run by the build: reads the texts of the built-in pack to the model and keeps the vectors beside
 * the pack, so that the program need not do it at each start. Texts that have not changed since the
 * last build are not read again.
 */
public final class VectorsOfThePack {

    private VectorsOfThePack() {}

    /** Takes the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        StoredVectors before = read(file);
        QuestionReader reader = new QuestionReader(Stage.all(), OnnxModel.words());
        Set<String> texts = Meaning.texts(Content.read(List.of()).knowledge().searched(), reader);
        if (before.covers(texts)) {
            return;
        }
        try {
            StoredVectors now = computed(texts, before, OnnxModel.load());
            Files.createDirectories(file.toAbsolutePath().getParent());
            now.write(Files.newOutputStream(file));
        } catch (ModelUnavailable e) {
            System.err.println("Built without the vectors of the pack: " + e.getMessage());
        }
    }

    private static StoredVectors computed(
            Set<String> texts, StoredVectors before, OnnxModel model) {
        StoredVectors now = new StoredVectors();
        texts.parallelStream()
                .forEach(text -> now.put(text, before.of(text).orElseGet(() -> model.embed(text))));
        return now;
    }

    private static StoredVectors read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new StoredVectors();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return StoredVectors.read(in);
        }
    }
}
