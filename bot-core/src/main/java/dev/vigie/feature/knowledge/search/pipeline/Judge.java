package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.feature.knowledge.search.Search.Outcome;
import java.util.List;

/**
 * Says how likely the first candidate is right, and what is done then.
 *
 * <p>Two numbers speak for it: its score and its lead over the second. How much they say was fitted
 * on three bases of different kinds, with a fifth of the questions not in the base; a curve fitted
 * on two of them holds on the third. Learning on the base at hand was tried and did worse: authors
 * list the ways of asking that are far from each other, people ask the near ones.
 */
enum Judge {
    /** Of candidates compared by words and meaning. */
    OF_MEANING(-4.2, 12.5, 5),
    /** Of candidates compared by words only. */
    OF_WORDS(-1.8, 6, 9);

    private static final double SURE = 0.7;
    private static final double HOPELESS = 0.45;

    private final double constant;
    private final double score;
    private final double lead;

    Judge(double constant, double score, double lead) {
        this.constant = constant;
        this.score = score;
        this.lead = lead;
    }

    /** From 0 to 1. */
    double confidence(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return 0;
        }
        double first = candidates.get(0).score();
        double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
        return 1 / (1 + Math.exp(-(constant + score * first + lead * (first - second))));
    }

    static Outcome outcome(double confidence) {
        if (confidence >= SURE) {
            return Outcome.ANSWER;
        }
        return confidence < HOPELESS ? Outcome.NONE : Outcome.CHOICE;
    }
}
