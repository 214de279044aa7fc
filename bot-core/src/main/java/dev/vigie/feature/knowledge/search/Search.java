package dev.vigie.feature.knowledge.search;

import java.util.List;

/** Finds the entries that answer a question. Safe for use by several threads. */
public interface Search {

    /** Ranks the entries for a question in either language. */
    Ranking rank(String question);

    /** Adds an entry, or replaces the one of the same id; the next question sees it. */
    void put(Entry entry);

    /** Takes an entry out; does nothing when there is none. */
    void remove(String id);

    /** What is done with a ranking. */
    enum Outcome {
        /** The first entry answers it. */
        ANSWER,
        /** One of the first three may; the person chooses. */
        CHOICE,
        /** Nothing does. */
        NONE
    }

    /**
     * Entries by decreasing score.
     *
     * @param found at most ten
     * @param confidence how likely the first one answers, from 0 to 1
     * @param outcome what to do
     */
    record Ranking(List<Scored> found, double confidence, Outcome outcome) {}

    /**
     * An entry that may answer.
     *
     * @param id which
     * @param score from 0 to 1
     */
    record Scored(String id, double score) {}
}
