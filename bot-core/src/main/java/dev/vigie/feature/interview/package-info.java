/**
 * Interviews: a random question that never repeats, with its probes and what good answers show.
 *
 * <p>Start with {@link dev.vigie.feature.interview.InterviewFeature}. {@link
 * dev.vigie.feature.interview.Draw} is the rule of the draw; {@link
 * dev.vigie.feature.interview.QuestionBank} holds the questions.
 *
 * <p>Below it: {@code bank} (the team's own questions), {@code kit} (frozen questions for a real
 * hire), {@code scoring} (each interviewer alone), {@code results} (then together), {@code daily}
 * (a question a day), {@code paper} (documents and pictures).
 *
 * <p>Invariant: a draw is uniform over what the filters leave, and nothing comes back to the same
 * person or channel until that set is used up, whatever happens to the process meanwhile.
 */
@NullMarked
package dev.vigie.feature.interview;

import org.jspecify.annotations.NullMarked;
