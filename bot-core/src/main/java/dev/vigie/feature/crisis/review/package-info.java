/**
 * What is left of a crisis for its review, for programs: everything that happened, who was reached
 * when, how long things took.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.review.ReviewPack}. People read the Markdown report
 * instead.
 *
 * <p>Invariant: it is computed from the events alone, so that it can be asked for at any time.
 */
@NullMarked
package dev.vigie.feature.crisis.review;

import org.jspecify.annotations.NullMarked;
