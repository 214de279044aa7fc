package dev.vigie.feature.interview;

import dev.vigie.feature.interview.Pile.Change;
import dev.vigie.feature.interview.Pile.Hand;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Draws questions at random.
 *
 * <ol>
 *   <li>Each question that the filter leaves and that did not come up in the deck is as likely as
 *       any other.
 *   <li>A draw is recorded before it is shown. If the deck has changed meanwhile (two presses at
 *       once), the lot is drawn again.
 *   <li>When too few are left, these come up, those that the filter leaves are forgotten and a new
 *       round begins; the question that ended the last round does not begin the next.
 * </ol>
 */
public final class Draw {

    private final DrawStore store;
    private final RandomGenerator random;
    private final InstantSource clock;

    public Draw(DrawStore store, RandomGenerator random, InstantSource clock) {
        this.store = store;
        this.random = random;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param set the questions that the filter leaves, each with its competency; at least one
     * @param count how many at once
     * @param skipped a question that goes back into the deck
     */
    public record Wish(NavigableMap<String, String> set, int count, Optional<String> skipped) {
        public Wish {
            if (set.isEmpty()) {
                throw new IllegalArgumentException("nothing to draw from");
            }
            set = new TreeMap<>(set);
            count = Math.min(count, set.size());
        }

        /** One question. */
        public static Wish one(NavigableMap<String, String> set) {
            return new Wish(set, 1, Optional.empty());
        }
    }

    /**
     * A draw.
     *
     * @param questions the ids drawn
     * @param count how many of the set came up in this round
     * @param of how many questions the filter leaves
     * @param again whether a new round began with it
     * @param seed from which it follows
     */
    public record Drawn(List<String> questions, int count, int of, boolean again, long seed) {
        public Drawn {
            questions = List.copyOf(questions);
        }

        /** The first of them. */
        public String question() {
            return questions.get(0);
        }
    }

    /** Draws from a deck. */
    public Drawn next(Deck deck, Wish wish) {
        while (true) {
            Pile pile = store.pile(deck);
            Change change = change(pile, wish, Lot.seed(random));
            if (store.change(deck, pile.version(), change)) {
                Set<String> drawn = new HashSet<>(pile.drawn());
                drawn.removeAll(change.forgotten());
                drawn.addAll(change.hand().questions());
                drawn.retainAll(wish.set().keySet());
                return new Drawn(
                        change.hand().questions(),
                        drawn.size(),
                        wish.set().size(),
                        change.forgotten().containsAll(wish.set().keySet()),
                        change.hand().seed());
            }
        }
    }

    private Change change(Pile pile, Wish wish, long seed) {
        Set<String> all = wish.set().keySet();
        Set<String> besides = new TreeSet<>();
        wish.skipped().filter(skipped -> all.size() > 1).ifPresent(besides::add);
        NavigableMap<String, String> left = without(wish.set(), pile.drawn());
        left = without(left, besides);
        if (left.size() >= wish.count()) {
            List<String> drawn = Lot.draw(seed, left, wish.count());
            Set<String> back = new HashSet<>(besides);
            back.retainAll(pile.drawn());
            return new Change(back, new Hand(drawn, seed, List.copyOf(besides), clock.instant()));
        }
        besides.addAll(left.keySet());
        if (all.size() > besides.size() + wish.count() - left.size()) {
            pile.last(all).ifPresent(besides::add);
        }
        List<String> drawn = new ArrayList<>(left.keySet());
        NavigableMap<String, String> round = without(wish.set(), besides);
        int more = Math.min(wish.count() - drawn.size(), round.size());
        if (more > 0) {
            drawn.addAll(Lot.draw(seed, round, more));
        }
        return new Change(all, new Hand(drawn, seed, List.copyOf(besides), clock.instant()));
    }

    /**
     * Draws a hand of the past once more, from its seed.
     *
     * @param set the questions that the filter leaves now
     * @return whether the same questions come up; empty when the deck no longer knows the question
     */
    public Optional<Proof> proof(Deck deck, String question, NavigableMap<String, String> set) {
        Pile pile = store.pile(deck);
        return pile.holding(question)
                .map(
                        hand -> {
                            NavigableMap<String, String> lot =
                                    without(without(set, pile.before(hand)), hand.besides());
                            Set<String> owed = new HashSet<>(hand.questions());
                            owed.retainAll(hand.besides());
                            Set<String> expected = new HashSet<>(hand.questions());
                            expected.removeAll(owed);
                            boolean same =
                                    lot.size() >= expected.size()
                                            && !expected.isEmpty()
                                            && expected.equals(
                                                    Set.copyOf(
                                                            Lot.draw(
                                                                    hand.seed(),
                                                                    lot,
                                                                    expected.size())));
                            return new Proof(hand.seed(), lot.size(), same);
                        });
    }

    /**
     * What drawing once more from a seed shows.
     *
     * @param seed the one kept with the draw
     * @param among from how many questions
     * @param same whether the same ones came up; if not, the set has changed since
     */
    public record Proof(long seed, int among, boolean same) {}

    private static NavigableMap<String, String> without(
            NavigableMap<String, String> all, Collection<String> some) {
        NavigableMap<String, String> left = new TreeMap<>(all);
        left.keySet().removeAll(Set.copyOf(some));
        return left;
    }
}
