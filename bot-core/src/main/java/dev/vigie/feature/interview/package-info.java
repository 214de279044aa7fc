/**
 * Interview questions: a random one that never repeats, with its probes and what good answers show.
 *
 * <p>Start with {@link dev.vigie.feature.interview.InterviewFeature}. {@link
 * dev.vigie.feature.interview.Draw} is the rule of the draw; {@link
 * dev.vigie.feature.interview.QuestionBank} holds the questions.
 *
 * <p>Invariant: a draw is uniform over what the filters leave, and nothing comes back to the same
 * person until that set is used up, whatever happens to the process meanwhile.
 */
@NullMarked
package dev.vigie.feature.interview;

import org.jspecify.annotations.NullMarked;
