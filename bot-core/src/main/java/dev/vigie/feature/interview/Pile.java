package dev.vigie.feature.interview;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was drawn from a deck and not forgotten.
 *
 * @param version goes up by one with every change
 * @param hands what was drawn together, oldest first
 */
public record Pile(long version, List<Hand> hands) {

    public Pile {
        hands = List.copyOf(hands);
    }

    /**
     * Questions drawn together.
     *
     * @param questions their ids, in the order shown
     * @param seed from which they follow
     * @param besides what was left out of the lot although it was not drawn: the last question of
     *     the round before, what was skipped, or what the round before still owed
     * @param at when
     */
    public record Hand(List<String> questions, long seed, List<String> besides, Instant at) {
        public Hand {
            questions = List.copyOf(questions);
            besides = List.copyOf(besides);
        }
    }

    /**
     * What happens to a pile.
     *
     * @param forgotten what may be drawn again
     * @param hand what is drawn
     */
    public record Change(Set<String> forgotten, Hand hand) {
        public Change {
            forgotten = Set.copyOf(forgotten);
        }
    }

    /** Everything drawn, oldest first. */
    public Set<String> drawn() {
        return drawnIn(hands);
    }

    /** The hand that holds a question. */
    public Optional<Hand> holding(String question) {
        return hands.stream().filter(hand -> hand.questions().contains(question)).findFirst();
    }

    /** What had been drawn before a hand. */
    public Set<String> before(Hand hand) {
        return drawnIn(hands.subList(0, hands.indexOf(hand)));
    }

    /** The one of {@code some} that was drawn last. */
    public Optional<String> last(Collection<String> some) {
        Optional<String> last = Optional.empty();
        for (String question : drawn()) {
            last = some.contains(question) ? Optional.of(question) : last;
        }
        return last;
    }

    private static Set<String> drawnIn(List<Hand> hands) {
        Set<String> all = new LinkedHashSet<>();
        hands.forEach(hand -> all.addAll(hand.questions()));
        return all;
    }
}
