package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A search that is made ready by the first one who needs it, who waits: for a program that ends.
 */
public final class LaterSearch implements Search {

    private final Supplier<Search> maker;
    private @Nullable Search made;

    public LaterSearch(Supplier<Search> maker) {
        this.maker = maker;
    }

    @Override
    public Ranking rank(String question) {
        return made().rank(question);
    }

    @Override
    public void put(Entry entry) {
        made().put(entry);
    }

    @Override
    public void remove(String id) {
        made().remove(id);
    }

    private synchronized Search made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
