package dev.vigie.feature.knowledge.search.eval;

import dev.vigie.feature.knowledge.search.Search.Outcome;
import dev.vigie.feature.knowledge.search.eval.Evaluation.Result;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What the results of a set come to. Shares go from 0 to 1; those of nothing are not a number. */
public final class Scores {

    private static final int BINS = 10;
    private static final double KEPT = 0.95;

    private final List<Result> results;
    private final List<Result> inScope;
    private final List<Result> outOfScope;

    public Scores(List<Result> results) {
        this.results = List.copyOf(results);
        this.inScope = results.stream().filter(r -> r.question().inScope()).toList();
        this.outOfScope = results.stream().filter(r -> !r.question().inScope()).toList();
    }

    public int inScope() {
        return inScope.size();
    }

    public int outOfScope() {
        return outOfScope.size();
    }

    /** R@k: a right entry is among the first so many. */
    public double foundWithin(int places) {
        return share(inScope, r -> r.place() > 0 && r.place() <= places);
    }

    /** MRR@10: the mean of one over the place of the first right entry. */
    public double meanReciprocalRank() {
        return mean(inScope, r -> r.place() == 0 ? 0 : 1.0 / r.place());
    }

    /** nDCG@10, of the first right entry. */
    public double gain() {
        return mean(inScope, r -> r.place() == 0 ? 0 : Math.log(2) / Math.log(1 + r.place()));
    }

    /** AUROC: how often a question in scope is held surer than one out of scope. */
    public double auroc() {
        double[] out = outOfScope.stream().mapToDouble(Scores::confidence).sorted().toArray();
        return mean(inScope, r -> below(out, confidence(r)));
    }

    private static double below(double[] sorted, double x) {
        double below = 0;
        for (double y : sorted) {
            below += y < x ? 1 : y == x ? 0.5 : 0;
        }
        return below / sorted.length;
    }

    /** Of the questions out of scope, those refused when 95 % of the others are kept. */
    public double refusedWhenKept() {
        List<Double> in = inScope.stream().map(Scores::confidence).sorted().toList();
        if (in.isEmpty()) {
            return Double.NaN;
        }
        double least = in.get(in.size() - (int) Math.ceil(KEPT * in.size()));
        return share(outOfScope, r -> confidence(r) < least);
    }

    /** The mean distance between confidence and being right, over ten bins. */
    public double calibrationError() {
        double[] apart = new double[BINS];
        for (Result result : results) {
            int bin = Math.min(BINS - 1, (int) (confidence(result) * BINS));
            apart[bin] += (result.place() == 1 ? 1 : 0) - confidence(result);
        }
        double sum = 0;
        for (double bin : apart) {
            sum += Math.abs(bin);
        }
        return sum / results.size();
    }

    /** Of the questions in scope, those with an outcome. */
    public double inScopeWith(Outcome outcome) {
        return share(inScope, r -> r.ranking().outcome() == outcome);
    }

    /** Of the answers given, those that are right. */
    public double precision() {
        return share(
                results.stream().filter(r -> r.ranking().outcome() == Outcome.ANSWER).toList(),
                r -> r.place() == 1);
    }

    /** Of the questions in scope, those whose entry is answered, or offered among three. */
    public double rightWithinChoice() {
        return share(
                inScope,
                r ->
                        switch (r.ranking().outcome()) {
                            case ANSWER -> r.place() == 1;
                            case CHOICE -> r.place() > 0 && r.place() <= 3;
                            case NONE -> false;
                        });
    }

    /** Of the questions out of scope, those answered with an honest no. */
    public double refused() {
        return share(outOfScope, r -> r.ranking().outcome() == Outcome.NONE);
    }

    /** The time that so many of a hundred questions took at most, in microseconds. */
    public long micros(int percent) {
        List<Long> times =
                results.stream().map(Result::micros).sorted(Comparator.naturalOrder()).toList();
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    private static double confidence(Result result) {
        return result.ranking().confidence();
    }

    private static double share(List<Result> of, Predicate<Result> such) {
        return mean(of, r -> such.test(r) ? 1 : 0);
    }

    private static double mean(List<Result> of, ToDoubleFunction<Result> value) {
        return of.stream().mapToDouble(value).average().orElse(Double.NaN);
    }
}
