package dev.vigie.feature.knowledge.search.eval;

import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Asks a search every question of a set. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * What came back for a question.
     *
     * @param question asked
     * @param ranking found
     * @param micros the time it took, in microseconds
     */
    public record Result(KnownQuestion question, Ranking ranking, long micros) {

        /** The place of the first right entry, from 1; 0 when there is none among the ten. */
        public int place() {
            for (int i = 0; i < ranking.found().size(); i++) {
                if (question.answers().contains(ranking.found().get(i).id())) {
                    return i + 1;
                }
            }
            return 0;
        }
    }

    /** In the order of the questions; the time is read from a clock that counts nanoseconds. */
    public static List<Result> of(
            Search search, List<KnownQuestion> questions, LongSupplier nanos) {
        List<Result> results = new ArrayList<>();
        for (KnownQuestion question : questions) {
            long start = nanos.getAsLong();
            Ranking ranking = search.rank(question.text());
            long micros = TimeUnit.NANOSECONDS.toMicros(nanos.getAsLong() - start);
            results.add(new Result(question, ranking, micros));
        }
        return results;
    }
}
