package dev.vigie.feature.interview;

/** Remembers what was drawn from each deck. */
public interface DrawStore {

    Pile pile(Deck deck);

    /**
     * Makes a change, all of it or none.
     *
     * @param version of the pile that the change was thought out for
     * @return false when the pile has changed meanwhile: look again
     */
    boolean change(Deck deck, long version, Pile.Change change);
}
