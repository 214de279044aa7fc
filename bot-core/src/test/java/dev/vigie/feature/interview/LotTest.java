package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lot over what real filters leave; seeds are fixed, this passes or fails for good. */
class LotTest {

    private static final QuestionBank BANK = Conversation.content().questions();
    private static final int DRAWS = 100_000;

    /** A uniform draw is above this in one case out of ten thousand. */
    private static final double Z = 3.72;

    static List<Filter> filters() {
        return List.of(
                Filter.NONE,
                new Filter(
                        Optional.of("QA1"), Optional.empty(), Optional.empty(), Optional.empty()),
                new Filter(
                        Optional.empty(),
                        Optional.of(Question.Job.MODERATOR),
                        Optional.of(Question.Level.JUNIOR),
                        Optional.empty()),
                new Filter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Question.Level.SENIOR),
                        Optional.of(Question.Type.SITUATIONAL)),
                new Filter(
                        Optional.of("XC1"),
                        Optional.of(Question.Job.COMMUNITY_MANAGER),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void every_question_that_a_filter_leaves_is_as_likely_as_any_other(Filter filter) {
        NavigableMap<String, String> set = BANK.matching(filter);
        assertThat(set).hasSizeGreaterThan(2);
        Random random = new Random(11);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            counts.merge(Lot.draw(Lot.seed(random), set, 1).get(0), 1, Integer::sum);
        }
        assertThat(chiSquare(set.size(), counts)).isLessThan(critical(set.size() - 1));
    }

    @Test
    void within_a_hand_every_question_of_a_competency_is_as_likely_as_any_other() {
        NavigableMap<String, String> set = set(4, 5);
        Random random = new Random(12);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            Lot.draw(Lot.seed(random), set, 4).forEach(q -> counts.merge(q, 1, Integer::sum));
        }
        assertThat(chiSquare(20, counts)).isLessThan(critical(19));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 10})
    void a_hand_is_spread_over_the_competencies_as_evenly_as_can_be(int count) {
        NavigableMap<String, String> set = BANK.matching(Filter.NONE);
        Random random = new Random(count);
        for (int i = 0; i < 500; i++) {
            List<String> hand = Lot.draw(Lot.seed(random), set, count);
            assertThat(hand).hasSize(count).doesNotHaveDuplicates();
            assertThat(perCompetency(hand, set).values()).containsOnly(1L);
        }
    }

    @Test
    void a_competency_that_runs_out_leaves_its_turn_to_the_others() {
        NavigableMap<String, String> set = set(2, 4);
        set.keySet().removeIf(question -> question.startsWith("c0") && !question.endsWith("0"));
        List<String> hand = Lot.draw(5, set, 5);
        assertThat(perCompetency(hand, set)).containsEntry("c0", 1L).containsEntry("c1", 4L);
    }

    @Test
    void the_same_seed_gives_the_same_questions_and_others_give_others() {
        NavigableMap<String, String> set = BANK.matching(Filter.NONE);
        assertThat(Lot.draw(77, set, 5)).isEqualTo(Lot.draw(77, set, 5));
        assertThat(Lot.draw(77, set, 5)).isNotEqualTo(Lot.draw(78, set, 5));
    }

    @Test
    void a_seed_is_short_enough_to_be_read_aloud() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(Lot.shown(Lot.seed(random))).matches("[0-9A-Z]{1,6}");
        }
    }

    private static Map<String, Long> perCompetency(
            List<String> hand, NavigableMap<String, String> set) {
        return hand.stream()
                .map(question -> set.getOrDefault(question, ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static NavigableMap<String, String> set(int competencies, int each) {
        NavigableMap<String, String> set = new TreeMap<>();
        for (int c = 0; c < competencies; c++) {
            for (int q = 0; q < each; q++) {
                set.put("c" + c + "-q" + q, "c" + c);
            }
        }
        return set;
    }

    private static double chiSquare(int cells, Map<String, Integer> counts) {
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        double expected = total / cells;
        double sum = (cells - counts.size()) * expected;
        for (int count : counts.values()) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    private static double critical(int freedom) {
        double ninth = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - ninth + Z * Math.sqrt(ninth), 3);
    }
}
