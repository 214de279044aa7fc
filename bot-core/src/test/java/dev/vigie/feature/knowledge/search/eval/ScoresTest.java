package dev.vigie.feature.knowledge.search.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vigie.feature.knowledge.search.Search.Outcome;
import dev.vigie.feature.knowledge.search.Search.Ranking;
import dev.vigie.feature.knowledge.search.Search.Scored;
import dev.vigie.feature.knowledge.search.eval.Evaluation.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Result result(String gold, double confidence, Outcome outcome, String... found) {
        return new Result(
                new KnownQuestion("?", "en", gold.isEmpty() ? Set.of() : Set.of(gold)),
                new Ranking(
                        Arrays.stream(found).map(id -> new Scored(id, 0.5)).toList(),
                        confidence,
                        outcome),
                100);
    }

    private final Scores scores =
            new Scores(
                    List.of(
                            result("a", 0.95, Outcome.ANSWER, "a", "b"),
                            result("a", 0.75, Outcome.ANSWER, "b", "a"),
                            result("a", 0.55, Outcome.CHOICE, "b", "c", "a"),
                            result("a", 0.25, Outcome.NONE, "b", "c"),
                            result("", 0.35, Outcome.CHOICE, "b"),
                            result("", 0.05, Outcome.NONE, "b")));

    @Test
    void places_count_questions_in_scope_only() {
        assertThat(scores.inScope()).isEqualTo(4);
        assertThat(scores.foundWithin(1)).isEqualTo(0.25, EXACTLY);
        assertThat(scores.foundWithin(3)).isEqualTo(0.75, EXACTLY);
        assertThat(scores.meanReciprocalRank()).isEqualTo((1 + 0.5 + 1 / 3.0) / 4, EXACTLY);
        assertThat(scores.gain()).isEqualTo((1 + Math.log(2) / Math.log(3) + 0.5) / 4, EXACTLY);
    }

    @Test
    void refusals_count_how_often_the_ones_in_scope_are_surer() {
        assertThat(scores.outOfScope()).isEqualTo(2);
        assertThat(scores.auroc()).isEqualTo((2 + 2 + 2 + 1) / 8.0, EXACTLY);
        assertThat(scores.refusedWhenKept()).isEqualTo(0.5, EXACTLY);
        assertThat(scores.refused()).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void calibration_is_the_distance_between_being_sure_and_being_right() {
        assertThat(scores.calibrationError())
                .isEqualTo((0.05 + 0.75 + 0.55 + 0.25 + 0.35 + 0.05) / 6, EXACTLY);
    }

    @Test
    void outcomes_are_judged_by_what_the_person_gets_to_see() {
        assertThat(scores.inScopeWith(Outcome.ANSWER)).isEqualTo(0.5, EXACTLY);
        assertThat(scores.precision()).isEqualTo(0.5, EXACTLY);
        assertThat(scores.rightWithinChoice()).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void without_questions_out_of_scope_there_is_nothing_to_refuse() {
        Scores in = new Scores(List.of(result("a", 1, Outcome.ANSWER, "a")));
        assertThat(in.refused()).isNaN();
        assertThat(in.auroc()).isNaN();
        assertThat(in.foundWithin(1)).isEqualTo(1);
        assertThat(in.micros(99)).isEqualTo(100);
    }
}
