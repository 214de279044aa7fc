/**
 * What the base does not know: questions that were refused or answered beside the point, like ones
 * grouped, listed by weight until somebody has done something about them.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.gap.GapFeature}. {@link
 * dev.vigie.feature.knowledge.gap.Likeness} tells which questions are the same.
 *
 * <p>Invariant: nothing here says who asked, and no question's text reaches a log.
 */
@NullMarked
package dev.vigie.feature.knowledge.gap;

import org.jspecify.annotations.NullMarked;
