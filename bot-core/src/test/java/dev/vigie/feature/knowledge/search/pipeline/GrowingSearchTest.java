package dev.vigie.feature.knowledge.search.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.feature.knowledge.search.Bases;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingSearchTest {

    private final List<Runnable> tasks = new ArrayList<>();
    private final Recorder first = new Recorder(0.1);
    private final Recorder better = new Recorder(0.9);
    private final Search growing = new GrowingSearch(first, () -> better, tasks::add);

    /** Answers with a confidence that tells it apart, and keeps what it is told. */
    private static final class Recorder implements Search {
        private final double confidence;
        private final List<String> told = new ArrayList<>();

        private Recorder(double confidence) {
            this.confidence = confidence;
        }

        @Override
        public Ranking rank(String question) {
            return new Ranking(List.of(), confidence, Outcome.NONE);
        }

        @Override
        public void put(Entry entry) {
            told.add("+" + entry.id());
        }

        @Override
        public void remove(String id) {
            told.add("-" + id);
        }
    }

    @Test
    void the_first_answers_until_the_better_one_is_ready() {
        assertThat(growing.rank("?").confidence()).isEqualTo(0.1);
        tasks.forEach(Runnable::run);
        assertThat(growing.rank("?").confidence()).isEqualTo(0.9);
    }

    @Test
    void what_changed_meanwhile_is_told_to_the_better_one() {
        growing.put(Bases.english("a", "A?"));
        growing.put(Bases.english("b", "B?"));
        growing.remove("a");
        assertThat(first.told).containsExactly("+a", "+b", "-a");
        tasks.forEach(Runnable::run);
        assertThat(better.told).containsExactlyInAnyOrder("-a", "+b");
    }

    @Test
    void what_changes_afterwards_is_told_to_the_better_one_alone() {
        tasks.forEach(Runnable::run);
        growing.put(Bases.english("a", "A?"));
        assertThat(first.told).isEmpty();
        assertThat(better.told).containsExactly("+a");
    }

    @Test
    void a_search_for_later_is_made_once_when_it_is_needed() {
        List<String> made = new ArrayList<>();
        Search later =
                new LaterSearch(
                        () -> {
                            made.add("made");
                            return better;
                        });
        assertThat(made).isEmpty();
        later.rank("?");
        later.put(Bases.english("a", "A?"));
        later.remove("a");
        assertThat(made).hasSize(1);
        assertThat(better.told).containsExactly("+a", "-a");
    }
}
