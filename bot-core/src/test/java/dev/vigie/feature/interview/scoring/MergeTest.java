package dev.vigie.feature.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitItem;
import dev.vigie.feature.interview.kit.KitRequest;
import dev.vigie.feature.interview.kit.Weight;
import dev.vigie.testkit.ManualTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two competencies of two questions each, scored by Ann and Bob. */
class MergeTest {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");

    @Test
    void competencies_count_alike() {
        Merge merge = merge(Map.of(), List.of(3, 4, 5, 5), List.of(3, 4, 4, 5));
        assertThat(merge.lines()).extracting(Merge.Line::competency).containsExactly("A", "B");
        assertThat(merge.lines().get(0).average()).contains(3.5);
        assertThat(merge.overall().orElseThrow()).isCloseTo((3.5 + 4.75) / 2, within(1e-9));
        assertThat(merge.disagreed()).isFalse();
    }

    @Test
    void a_weight_with_a_reason_counts() {
        Merge merge =
                merge(
                        Map.of("B", new Weight(3, "the heart of the job")),
                        List.of(3, 4, 5, 5),
                        List.of(3, 4, 4, 5));
        assertThat(merge.overall().orElseThrow()).isCloseTo((3.5 + 3 * 4.75) / 4, within(1e-9));
    }

    @Test
    void a_difference_of_two_is_to_be_discussed_and_has_no_average() {
        Merge merge = merge(Map.of(), List.of(3, 4, 5, 5), List.of(3, 2, 5, 5));
        Merge.Line line = merge.lines().get(0);
        assertThat(line.disagreements()).extracting(Merge.Item::place).containsExactly(2);
        assertThat(line.lowest()).isEqualTo(2);
        assertThat(line.highest()).isEqualTo(4);
        assertThat(line.average()).isEmpty();
        assertThat(merge.lines().get(1).average()).contains(5.0);
        assertThat(merge.overall()).isEmpty();
        assertThat(merge.disagreed()).isTrue();
    }

    @Test
    void a_difference_of_one_is_none() {
        assertThat(merge(Map.of(), List.of(3, 3, 3, 3), List.of(4, 2, 4, 2)).disagreed()).isFalse();
    }

    @Test
    void what_is_not_submitted_is_left_out() {
        Dossier dossier =
                new Dossier(candidate(), scores(ANN, List.of(1, 1, 1, 1)), Map.of(), Map.of());
        Merge merge = Merge.of(kit(Map.of()), dossier);
        assertThat(merge.overall()).isEmpty();
        assertThat(merge.lines().get(0).items()).allMatch(item -> item.points().isEmpty());
    }

    private static Merge merge(Map<String, Weight> weights, List<Integer> ann, List<Integer> bob) {
        List<Score> scores = new ArrayList<>(scores(ANN, ann));
        scores.addAll(scores(BOB, bob));
        Map<UserRef, Instant> submitted = new LinkedHashMap<>();
        submitted.put(ANN, NOW);
        submitted.put(BOB, NOW);
        return Merge.of(kit(weights), new Dossier(candidate(), scores, submitted, Map.of()));
    }

    private static List<Score> scores(UserRef person, List<Integer> points) {
        List<Score> scores = new ArrayList<>();
        points.forEach(
                p -> scores.add(new Score(person, scores.size() + 1, Optional.of(p), "", NOW)));
        return scores;
    }

    private static Candidate candidate() {
        return new Candidate(new Candidate.Id(1, 1), 1, "Heron", ANN, NOW, Optional.empty());
    }

    private static Kit kit(Map<String, Weight> weights) {
        List<KitItem> items =
                List.of(item("A", "1"), item("A", "2"), item("B", "3"), item("B", "4"));
        return new Kit(
                new Kit.Id(1, 1),
                new Kit.Plan(
                        new KitRequest(
                                Question.Job.ALL, Question.Level.JUNIOR, 60, List.of("A", "B")),
                        items,
                        items,
                        weights),
                ANN,
                NOW,
                Optional.of(NOW),
                2);
    }

    private static KitItem item(String competency, String id) {
        Question.Side side = new Question.Side("?", List.of("a", "b"), "l", "m", "h");
        return new KitItem(
                competency,
                5,
                new Question(
                        id,
                        Question.Type.KNOWLEDGE,
                        Question.Level.JUNIOR,
                        List.of(Question.Job.ALL),
                        5,
                        List.of(),
                        List.of(),
                        side,
                        side));
    }
}
