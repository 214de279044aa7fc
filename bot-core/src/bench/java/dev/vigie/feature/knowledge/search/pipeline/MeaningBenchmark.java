package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.app.Content;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.vector.ModelUnavailable;
import dev.vigie.feature.knowledge.search.vector.OnnxModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Answering on the built-in pack with the model, beside the bare call of the model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MeaningBenchmark {

    private static final List<String> QUESTIONS =
            List.of(
                    "how often should we post",
                    "may I erase a nasty remark",
                    "what can we not ask in an interview",
                    "who speaks first in a crisis");

    private Search search;
    private OnnxModel model;
    private int next;

    @Setup
    public void load() throws ModelUnavailable {
        search = Searches.now(Content.read(List.of()).knowledge().searched(), Stage.all());
        model = OnnxModel.load();
    }

    @Benchmark
    public Search.Ranking ask() {
        return search.rank(question());
    }

    @Benchmark
    public float[] bareModel() {
        return model.embed(question());
    }

    /** A number makes each question a new one: none is remembered. */
    private String question() {
        next++;
        return QUESTIONS.get(next % QUESTIONS.size()) + " " + next;
    }
}
