package dev.vigie.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints the ratios that the README shows; arguments choose some. */
public final class Benchmarks {

    private static final String HALF = "p50";
    private static final String NEARLY_ALL = "p99";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(arguments.length > 0 ? arguments[0] : "dev.vigie")
                                        .forks(1)
                                        .warmupIterations(3)
                                        .warmupTime(TimeValue.seconds(2))
                                        .measurementIterations(5)
                                        .measurementTime(TimeValue.seconds(2))
                                        .build())
                        .run();
        System.out.println();
        for (String cards : new String[] {"1000", "10000", "100000"}) {
            for (String part : new String[] {HALF, NEARLY_ALL}) {
                ratio(
                        at(results, "byWords", cards, part),
                        at(results, "rawLucene", cards, part),
                        part + " by words beside raw Lucene, " + cards + " cards");
            }
        }
        ratio(
                at(results, "ask", "", HALF),
                at(results, "bareModel", "", HALF),
                "p50 of an answer beside the bare model call");
        double raw = mean(results, "rawInsert");
        ratio(mean(results, "tickAStep"), raw, "ticking a step beside a raw H2 insert");
        ratio(mean(results, "drawAQuestion"), raw, "drawing a question beside a raw H2 insert");
        ratio(
                mean(results, "dispatch"),
                at(results, "rawLucene", "1000", HALF),
                "dispatching a command beside the raw Lucene query, 1000 cards");
    }

    private static void ratio(double mine, double raw, String what) {
        System.out.printf(
                Locale.ROOT, "%-64s %8.1f µs / %8.1f µs = %.2f%n", what, mine, raw, mine / raw);
    }

    private static double mean(Collection<RunResult> results, String method) {
        return score(results, method, "", Result::getScore);
    }

    private static double at(
            Collection<RunResult> results, String method, String cards, String part) {
        double percent = part.equals(HALF) ? 50 : 99;
        return score(results, method, cards, r -> r.getStatistics().getPercentile(percent));
    }

    private static double score(
            Collection<RunResult> results,
            String method,
            String cards,
            ToDoubleFunction<Result<?>> value) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                .filter(
                        r ->
                                cards.isEmpty()
                                        || cards.equals(r.getParams().getParam("cards")))
                .mapToDouble(r -> value.applyAsDouble(r.getPrimaryResult()))
                .findFirst()
                .orElse(Double.NaN);
    }
}
