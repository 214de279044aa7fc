package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.vector.ModelUnavailable;
import dev.vigie.feature.knowledge.search.vector.OnnxModel;
import dev.vigie.feature.knowledge.search.vector.StoredVectors;
import dev.vigie.feature.knowledge.search.words.QuestionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes searches: by words only, or by words and meaning. */
public final class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);

    private Searches() {}

    /**
     * Complete when it is answered; takes a second, or minutes where thousands of texts are new.
     *
     * @param stages that are not left out
     */
    public static Search now(Collection<Entry> entries, Set<Stage> stages) {
        QuestionReader reader = new QuestionReader(stages, OnnxModel.words());
        return new StagedSearch(entries, reader, meaning(reader, stages), stages);
    }

    /** Answers by words until the meaning is ready too. */
    public static Search growing(Collection<Entry> entries, Set<Stage> stages, Executor executor) {
        EnumSet<Stage> byWords = EnumSet.copyOf(stages);
        return byWords.remove(Stage.SEMANTIC)
                ? new GrowingSearch(now(entries, byWords), () -> now(entries, stages), executor)
                : now(entries, stages);
    }

    private static Optional<Meaning> meaning(QuestionReader reader, Set<Stage> stages) {
        if (!stages.contains(Stage.SEMANTIC)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Meaning(OnnxModel.load(), StoredVectors.builtIn(), reader));
        } catch (ModelUnavailable e) {
            LOG.warn("Questions are compared by their words only: {}", e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("vectors of the program", e);
        }
    }
}
