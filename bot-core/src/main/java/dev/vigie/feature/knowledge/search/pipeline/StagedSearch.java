package dev.vigie.feature.knowledge.search.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.words.QuestionReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ranks entries in stages.
 *
 * <ol>
 *   <li>The question is read: its language, slang said in full, slips put right, French said in
 *       English.
 *   <li>The entries are scored by their words and by their meaning.
 *   <li>The judge turns the scores into a confidence: answer, choice or none.
 * </ol>
 */
public final class StagedSearch implements Search {

    private static final int KEPT = 10;
    private static final int REMEMBERED = 2000;

    private final QuestionReader reader;
    private final Candidates candidates;
    private final Judge judge;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Asked, Ranking> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).recordStats().build();

    /** A question, and how often the base had changed when it was asked. */
    private record Asked(String question, long changes) {}

    /**
     * Over a base.
     *
     * @param meaning empty to compare words only
     * @param stages that are not left out
     */
    public StagedSearch(
            Collection<Entry> entries,
            QuestionReader reader,
            Optional<Meaning> meaning,
            Set<Stage> stages) {
        this.reader = reader;
        entries.forEach(reader::learn);
        this.candidates = new Candidates(entries, reader, meaning, stages);
        this.judge = meaning.isPresent() ? Judge.OF_MEANING : Judge.OF_WORDS;
    }

    @Override
    public Ranking rank(String question) {
        return remembered.get(new Asked(question, changes.get()), asked -> ranked(question));
    }

    private Ranking ranked(String question) {
        List<Candidate> found = candidates.of(reader.read(question), KEPT);
        double confidence = judge.confidence(found);
        return new Ranking(
                found.stream().map(c -> new Scored(c.id(), c.score())).toList(),
                confidence,
                Judge.outcome(confidence));
    }

    @Override
    public void put(Entry entry) {
        reader.learn(entry);
        candidates.put(entry);
        changes.incrementAndGet();
    }

    @Override
    public void remove(String id) {
        candidates.remove(id);
        changes.incrementAndGet();
    }

    /** How often a question had been asked before. */
    public CacheStats cacheStats() {
        return remembered.stats();
    }
}
