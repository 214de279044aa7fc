package dev.vigie.feature.interview;

import dev.vigie.feature.interview.Pile.Change;
import dev.vigie.feature.interview.Pile.Hand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decks kept in memory, one call at a time as a database would. */
final class DrawsInMemory implements DrawStore {

    private final Map<Deck, Pile> piles = new HashMap<>();

    @Override
    public synchronized Pile pile(Deck deck) {
        return piles.getOrDefault(deck, new Pile(0, List.of()));
    }

    @Override
    public synchronized boolean change(Deck deck, long version, Change change) {
        Pile pile = pile(deck);
        if (pile.version() != version) {
            return false;
        }
        List<Hand> hands = new ArrayList<>();
        for (Hand hand : pile.hands()) {
            List<String> left = new ArrayList<>(hand.questions());
            left.removeAll(change.forgotten());
            if (!left.isEmpty()) {
                hands.add(new Hand(left, hand.seed(), hand.besides(), hand.at()));
            }
        }
        hands.add(change.hand());
        piles.put(deck, new Pile(version + 1, hands));
        return true;
    }
}
