package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Answers by one search until a better one is ready: for a program that must answer at once and
 * runs long. What changes meanwhile is told to the better one before it takes over.
 */
public final class GrowingSearch implements Search {

    private final Map<String, Optional<Entry>> changes = new LinkedHashMap<>();
    private volatile Search current;
    private boolean grown;

    /**
     * Starts at once.
     *
     * @param first answers now
     * @param better is made by the executor, and answers from then on
     */
    public GrowingSearch(Search first, Supplier<Search> better, Executor executor) {
        this.current = first;
        executor.execute(() -> take(better.get()));
    }

    private synchronized void take(Search better) {
        changes.forEach((id, entry) -> entry.ifPresentOrElse(better::put, () -> better.remove(id)));
        changes.clear();
        grown = true;
        current = better;
    }

    @Override
    public Ranking rank(String question) {
        return current.rank(question);
    }

    @Override
    public synchronized void put(Entry entry) {
        current.put(entry);
        later(entry.id(), Optional.of(entry));
    }

    @Override
    public synchronized void remove(String id) {
        current.remove(id);
        later(id, Optional.empty());
    }

    private void later(String id, Optional<Entry> entry) {
        if (!grown) {
            changes.put(id, entry);
        }
    }
}
