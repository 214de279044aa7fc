package dev.vigie.app;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Search.Outcome;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.eval.Evaluation;
import dev.vigie.feature.knowledge.search.eval.EvaluationFiles;
import dev.vigie.feature.knowledge.search.eval.KnownQuestion;
import dev.vigie.feature.knowledge.search.eval.Scores;
import dev.vigie.feature.knowledge.search.pipeline.Searches;
import dev.vigie.reply.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Measures how well answers are found. */
final class Evaluate {

    private final Wording words;
    private final Operator operator;
    private final PrintStream out;

    Evaluate(Wording words, Operator operator, PrintStream out) {
        this.words = words;
        this.operator = operator;
        this.out = out;
    }

    /**
     * What is measured.
     *
     * @param base file; empty for the cards of the packs
     * @param questions file
     * @param results file to write; empty for none
     * @param without stages to leave out
     */
    record Order(String base, String questions, String results, List<String> without) {}

    int run(Order order, Set<Stage> configured, Supplier<List<Entry>> cards) {
        Optional<Set<Stage>> stages = stages(order.without(), configured);
        Optional<List<Entry>> base =
                order.base().isEmpty()
                        ? Optional.of(cards.get())
                        : read(order.base(), EvaluationFiles::base);
        Optional<List<KnownQuestion>> questions =
                read(order.questions(), EvaluationFiles::questions);
        if (stages.isEmpty() || base.isEmpty() || questions.isEmpty()) {
            return Main.USAGE;
        }
        Search search = Searches.now(base.get(), stages.get());
        List<Evaluation.Result> results = Evaluation.of(search, questions.get(), System::nanoTime);
        if (!order.results().isEmpty() && !write(order.results(), results)) {
            return Main.USAGE;
        }
        print(new Scores(results));
        return 0;
    }

    private Optional<Set<Stage>> stages(List<String> without, Set<Stage> configured) {
        Set<Stage> stages = EnumSet.copyOf(configured);
        for (String name : without) {
            Optional<Stage> stage = Stage.parse(name);
            if (stage.isEmpty()) {
                operator.tell("cli.no-such-stage", "value", name, "stages", Stage.names());
                return Optional.empty();
            }
            stages.remove(stage.get());
        }
        return Optional.of(stages);
    }

    @FunctionalInterface
    private interface Reader<T> {
        List<T> of(BufferedReader lines) throws IOException, EvaluationFiles.Malformed;
    }

    /** Empty when the file cannot be used, which is told. */
    private <T> Optional<List<T>> read(String file, Reader<T> reader) {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
            return Optional.of(reader.of(lines));
        } catch (EvaluationFiles.Malformed e) {
            operator.tell("cli.bad-line", "file", file, "line", e.line());
        } catch (IOException | InvalidPathException | UncheckedIOException e) {
            operator.tell("cli.unreadable-file", "file", file);
        }
        return Optional.empty();
    }

    private boolean write(String file, List<Evaluation.Result> results) {
        try {
            Files.write(Path.of(file), results.stream().map(EvaluationFiles::line).toList());
            return true;
        } catch (IOException | InvalidPathException e) {
            operator.tell("cli.unwritable-file", "file", file);
            return false;
        }
    }

    private void print(Scores scores) {
        say(
                "cli.eval-ranked",
                scores.inScope(),
                scores.foundWithin(1),
                scores.foundWithin(3),
                scores.foundWithin(5),
                scores.meanReciprocalRank(),
                scores.gain());
        if (scores.outOfScope() > 0) {
            say(
                    "cli.eval-refused",
                    scores.outOfScope(),
                    scores.auroc(),
                    scores.refusedWhenKept(),
                    scores.refused());
        }
        say("cli.eval-calibration", scores.calibrationError());
        say(
                "cli.eval-outcomes",
                scores.inScopeWith(Outcome.ANSWER),
                scores.precision(),
                scores.inScopeWith(Outcome.CHOICE),
                scores.rightWithinChoice());
        say("cli.eval-time", scores.micros(50), scores.micros(99));
    }

    /** Figures are a, b, c… in the texts, written as programs read them. */
    private void say(String key, Number... figures) {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            arguments.add(Character.toString('a' + i));
            arguments.add(
                    figures[i] instanceof Double
                            ? String.format(Locale.ROOT, "%.3f", figures[i].doubleValue())
                            : figures[i].toString());
        }
        out.println(words.plain(key, arguments.toArray()));
    }
}
