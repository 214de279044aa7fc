package dev.vigie.feature.knowledge;

import java.util.List;

/** Finds the cards that answer a question. */
public interface Search {

    /** Ranks the cards for a question in either language. */
    Ranking rank(String question);

    /** What is done with a ranking. */
    enum Outcome {
        /** The first card answers it. */
        ANSWER,
        /** One of the first three may; the person chooses. */
        CHOICE,
        /** Nothing does. */
        NONE
    }

    /**
     * Cards by decreasing score.
     *
     * @param cards at most ten
     * @param confidence that the first one answers, from 0 to 1
     * @param outcome what to do
     */
    record Ranking(List<Scored> cards, double confidence, Outcome outcome) {}

    /**
     * A card that may answer.
     *
     * @param card which
     * @param score from 0 to 1
     */
    record Scored(Card card, double score) {}
}
