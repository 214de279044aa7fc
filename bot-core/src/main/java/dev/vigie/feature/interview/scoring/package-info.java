/**
 * Candidates and their scores: each interviewer alone, then together.
 *
 * <p>Start with {@link dev.vigie.feature.interview.scoring.ScoreFeature}; {@link
 * dev.vigie.feature.interview.scoring.Blind} says who may see and who may score, {@link
 * dev.vigie.feature.interview.scoring.Merge} puts the sheets together.
 *
 * <p>Invariant: nobody sees the scores of another before having submitted their own, and what has
 * been seen without scoring can no longer be scored.
 */
@NullMarked
package dev.vigie.feature.interview.scoring;

import org.jspecify.annotations.NullMarked;
