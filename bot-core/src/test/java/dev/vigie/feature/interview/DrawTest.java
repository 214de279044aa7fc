package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Draw.Drawn;
import dev.vigie.feature.interview.Draw.Wish;
import dev.vigie.testkit.ManualTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds: nothing comes back before everything has come up. */
class DrawTest {

    private static final OrgId ORG = new OrgId("org");
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");

    private final Draw draw =
            new Draw(new DrawsInMemory(), new Random(7), ManualTime.saturdayEvening());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 223})
    void nothing_repeats_until_the_set_is_used_up(int size) {
        List<String> set = questions(size);
        for (int round = 0; round < 5; round++) {
            assertThat(draws(ANN, set, size)).containsExactlyInAnyOrderElementsOf(set);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void the_last_of_a_round_does_not_begin_the_next(int size) {
        List<String> all = draws(ANN, questions(size), size * 500);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i)).as("draw %d", i).isNotEqualTo(all.get(i - 1));
        }
    }

    @Test
    void the_last_of_a_round_does_not_begin_the_next_whatever_was_drawn_between() {
        List<String> pair = List.of("a", "b");
        for (int round = 0; round < 50; round++) {
            String last = draws(ANN, pair, 2).get(1);
            next(ORG, ANN, List.of("elsewhere" + round));
            String first = next(ORG, ANN, pair).question();
            assertThat(first).as("round %d", round).isNotEqualTo(last);
            next(ORG, ANN, pair);
        }
    }

    @Test
    void a_new_round_may_begin_with_any_question_but_the_last() {
        List<String> set = questions(4);
        Set<String> first = new HashSet<>();
        for (int round = 0; round < 200; round++) {
            first.add(draws(ANN, set, 4).get(0));
        }
        assertThat(first).containsExactlyInAnyOrderElementsOf(set);
    }

    @Test
    void a_draw_says_how_far_the_round_is() {
        List<String> set = questions(3);
        assertThat(IntStream.range(0, 5).mapToObj(i -> next(ORG, ANN, set)).toList())
                .extracting(Drawn::count, Drawn::of, Drawn::again)
                .containsExactly(
                        tuple(1, 3, false),
                        tuple(2, 3, false),
                        tuple(3, 3, false),
                        tuple(1, 3, true),
                        tuple(2, 3, false));
    }

    @Test
    void the_only_question_of_a_set_comes_back() {
        assertThat(draws(ANN, List.of("a"), 3)).containsExactly("a", "a", "a");
    }

    @Test
    void what_was_drawn_with_one_filter_does_not_come_back_with_another() {
        List<String> few = questions(5);
        List<String> seen = draws(ANN, few, 5);
        List<String> then = draws(ANN, questions(12), 7);
        assertThat(then).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void a_new_round_of_a_few_leaves_the_others_drawn() {
        List<String> all = questions(6);
        List<String> few = all.subList(0, 2);
        draws(ANN, all, 6);
        draws(ANN, few, 2);
        Drawn next = next(ORG, ANN, all);
        assertThat(next.again()).isTrue();
    }

    @Test
    void everyone_has_rounds_of_their_own() {
        List<String> set = questions(20);
        draws(ANN, set, 19);
        assertThat(next(ORG, BOB, set).count()).isEqualTo(1);
        assertThat(next(new OrgId("other"), ANN, set).count()).isEqualTo(1);
        assertThat(next(ORG, ANN, set).count()).isEqualTo(20);
    }

    @Test
    void nothing_is_not_drawn_from() {
        assertThatThrownBy(() -> Wish.one(new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> draws(UserRef person, List<String> set, int count) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(next(ORG, person, set).question());
        }
        return drawn;
    }

    private Drawn next(OrgId org, UserRef person, List<String> set) {
        return draw.next(Deck.of(org, person), Wish.one(Sets.of(set)));
    }

    private static List<String> questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> "q" + i).toList();
    }
}
