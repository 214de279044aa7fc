package dev.vigie.feature.knowledge.search.pipeline;

/**
 * An entry with what speaks for it.
 *
 * @param id which
 * @param words the share of the question it says, from 0 to 1
 * @param asked how near the question is to the ways it is asked, from -1 to 1
 * @param answer how near it is to its answer, from -1 to 1
 * @param score all of it, from 0 to 1
 */
record Candidate(String id, double words, double asked, double answer, double score) {

    private static final double ANSWER = 0.3;
    private static final double WORDS = 0.6;

    /** By words and by meaning. */
    static Candidate of(String id, double words, double asked, double answer) {
        double sum = asked + ANSWER * answer + WORDS * words;
        return new Candidate(id, words, asked, answer, bounded(sum / (1 + ANSWER + WORDS)));
    }

    /** By words alone. */
    static Candidate of(String id, double words) {
        return new Candidate(id, words, 0, 0, bounded(words));
    }

    private static double bounded(double score) {
        return Math.max(0, Math.min(1, score));
    }

    /** Asked in its very words. */
    Candidate certain() {
        return new Candidate(id, words, asked, answer, 1);
    }
}
