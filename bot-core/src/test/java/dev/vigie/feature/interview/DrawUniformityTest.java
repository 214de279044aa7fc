package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Draw.Wish;
import dev.vigie.testkit.ManualTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every question is as likely as any other, by Pearson's chi-square. Seeds are fixed: this passes
 * or fails for good, and a bias of a few percent fails.
 */
class DrawUniformityTest {

    private static final int DRAWS = 100_000;

    /** A uniform draw is above this in one case out of ten thousand. */
    private static final double Z = 3.72;

    private static final OrgId ORG = new OrgId("org");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 23, 223})
    void the_first_question_of_a_person_is_uniform(int size) {
        assertThat(chiSquare(size, firstDraws(new Random(size), size, 0)))
                .isLessThan(critical(size - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 23})
    void what_is_left_after_some_draws_is_uniform(int size) {
        assertThat(chiSquare(size, firstDraws(new Random(size), size, 2)))
                .isLessThan(critical(size - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 23})
    void which_question_follows_the_first_is_uniform(int size) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> set = questions(size);
        Wish wish = Wish.one(Sets.of(set));
        Draw draw = draw(new Random(size));
        for (int person = 0; person < DRAWS; person++) {
            UserRef ref = new UserRef("test", "p" + person);
            String first = draw.next(Deck.of(ORG, ref), wish).question();
            counts.merge(first + draw.next(Deck.of(ORG, ref), wish).question(), 1, Integer::sum);
        }
        int pairs = size * (size - 1);
        assertThat(chiSquare(pairs, counts)).isLessThan(critical(pairs - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 20})
    void a_new_round_begins_with_any_but_the_last_alike(int size) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> set = questions(size);
        Wish wish = Wish.one(Sets.of(set));
        Draw draw = draw(new Random(size));
        for (int person = 0; person < DRAWS / size; person++) {
            UserRef ref = new UserRef("test", "p" + person);
            int last = 0;
            for (int i = 0; i < size; i++) {
                last = set.indexOf(draw.next(Deck.of(ORG, ref), wish).question());
            }
            int first = set.indexOf(draw.next(Deck.of(ORG, ref), wish).question());
            counts.merge("+" + Math.floorMod(first - last, size), 1, Integer::sum);
        }
        assertThat(counts).doesNotContainKey("+0");
        assertThat(chiSquare(size - 1, counts)).isLessThan(critical(size - 2));
    }

    @Test
    void a_bias_of_a_few_percent_would_be_seen() {
        Random random = new Random(5);
        RandomGenerator biased =
                new RandomGenerator() {
                    @Override
                    public long nextLong() {
                        return random.nextLong();
                    }

                    @Override
                    public long nextLong(long bound) {
                        return random.nextInt(33) == 0 ? 0 : random.nextLong(bound);
                    }
                };
        assertThat(chiSquare(23, firstDraws(biased, 23, 0))).isGreaterThan(critical(22));
    }

    /** How often each question came up as the draw after {@code before} others. */
    private static Map<String, Integer> firstDraws(RandomGenerator random, int size, int before) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> set = questions(size);
        Wish wish = Wish.one(Sets.of(set));
        Draw draw = draw(random);
        for (int person = 0; person < DRAWS; person++) {
            UserRef ref = new UserRef("test", "p" + person);
            for (int i = 0; i < before; i++) {
                draw.next(Deck.of(ORG, ref), wish);
            }
            counts.merge(draw.next(Deck.of(ORG, ref), wish).question(), 1, Integer::sum);
        }
        return counts;
    }

    private static Draw draw(RandomGenerator random) {
        return new Draw(new DrawsInMemory(), random, ManualTime.saturdayEvening());
    }

    private static double chiSquare(int cells, Map<String, Integer> counts) {
        assertThat(counts).hasSizeLessThanOrEqualTo(cells);
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        double expected = total / cells;
        double sum = (cells - counts.size()) * expected;
        for (int count : counts.values()) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    /** The critical value for so many degrees of freedom, by Wilson and Hilferty. */
    private static double critical(int freedom) {
        double ninth = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - ninth + Z * Math.sqrt(ninth), 3);
    }

    private static List<String> questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> "q" + i + ";").toList();
    }
}
