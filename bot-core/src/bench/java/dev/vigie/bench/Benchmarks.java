package dev.vigie.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints the ratios that the README shows. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include("dev.vigie")
                                        .forks(1)
                                        .warmupIterations(3)
                                        .warmupTime(TimeValue.seconds(2))
                                        .measurementIterations(5)
                                        .measurementTime(TimeValue.seconds(2))
                                        .build())
                        .run();
        System.out.println();
        ratio(results, "ask", "rawLucene", "/ask beside the raw Lucene query on the same index");
        ratio(results, "tickAStep", "rawInsert", "ticking a step beside a raw H2 insert");
        ratio(results, "drawAQuestion", "rawInsert", "drawing a question beside a raw H2 insert");
        ratio(results, "dispatch", "rawLucene", "dispatching a command beside the raw Lucene query");
    }

    private static void ratio(
            Collection<RunResult> results, String ours, String bare, String what) {
        double mine = score(results, ours);
        double raw = score(results, bare);
        System.out.printf(
                Locale.ROOT, "%-60s %8.1f µs / %8.1f µs = %.2f%n", what, mine, raw, mine / raw);
    }

    private static double score(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                .mapToDouble(r -> r.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
