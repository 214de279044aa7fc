package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Draw.Drawn;
import dev.vigie.feature.interview.Draw.Wish;
import dev.vigie.testkit.ManualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several at once, skipping, and the proof of a draw. */
class DrawHandTest {

    private static final Deck DECK = Deck.of(new OrgId("org"), new UserRef("test", "ann"));

    private final Draw draw =
            new Draw(new DrawsInMemory(), new Random(9), ManualTime.saturdayEvening());

    @ParameterizedTest
    @CsvSource({"2,7", "3,9", "5,12", "4,4", "10,23"})
    void hands_repeat_nothing_until_the_set_is_used_up(int count, int size) {
        NavigableMap<String, String> set = set(size);
        List<String> all = new ArrayList<>();
        while (all.size() < size) {
            all.addAll(draw.next(DECK, new Wish(set, count, Optional.empty())).questions());
        }
        assertThat(all.subList(0, size)).containsExactlyInAnyOrderElementsOf(set.keySet());
    }

    @Test
    void a_hand_that_ends_a_round_and_begins_the_next_holds_nothing_twice() {
        NavigableMap<String, String> set = set(7);
        for (int i = 0; i < 200; i++) {
            Drawn hand = draw.next(DECK, new Wish(set, 3, Optional.empty()));
            assertThat(hand.questions()).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void more_than_there_are_is_all_of_them() {
        assertThat(draw.next(DECK, new Wish(set(3), 10, Optional.empty())).questions()).hasSize(3);
    }

    @Test
    void what_is_skipped_goes_back_and_does_not_come_next() {
        NavigableMap<String, String> set = set(5);
        for (int i = 0; i < 100; i++) {
            String first = draw.next(DECK, Wish.one(set)).question();
            Drawn other = draw.next(DECK, new Wish(set, 1, Optional.of(first)));
            assertThat(other.question()).isNotEqualTo(first);
        }
        Draw fresh = new Draw(new DrawsInMemory(), new Random(9), ManualTime.saturdayEvening());
        String skipped = fresh.next(DECK, Wish.one(set)).question();
        List<String> round = new ArrayList<>();
        round.add(fresh.next(DECK, new Wish(set, 1, Optional.of(skipped))).question());
        IntStream.range(0, 4).forEach(i -> round.add(fresh.next(DECK, Wish.one(set)).question()));
        assertThat(round).containsExactlyInAnyOrderElementsOf(set.keySet());
    }

    @Test
    void a_draw_can_be_shown_to_follow_from_its_seed() {
        NavigableMap<String, String> set = set(9);
        for (int i = 0; i < 60; i++) {
            Drawn drawn = draw.next(DECK, new Wish(set, 1 + i % 3, Optional.empty()));
            Draw.Proof proof = draw.proof(DECK, drawn.question(), set).orElseThrow();
            assertThat(proof.seed()).isEqualTo(drawn.seed());
            assertThat(proof.same()).as("draw %d", i).isTrue();
        }
    }

    @Test
    void a_set_that_has_changed_no_longer_proves_anything() {
        NavigableMap<String, String> set = set(9);
        Drawn drawn = draw.next(DECK, Wish.one(set));
        NavigableMap<String, String> other = set(9);
        other.keySet().removeAll(Set.of(drawn.question()));
        assertThat(draw.proof(DECK, drawn.question(), other))
                .hasValueSatisfying(proof -> assertThat(proof.same()).isFalse());
        assertThat(draw.proof(DECK, "never-drawn", set)).isEmpty();
    }

    private static NavigableMap<String, String> set(int size) {
        NavigableMap<String, String> set =
                Sets.of(IntStream.range(0, size).mapToObj(i -> "q" + i).toList());
        set.replaceAll((question, competency) -> "C" + question.length() % 3 + question.charAt(1));
        return set;
    }
}
