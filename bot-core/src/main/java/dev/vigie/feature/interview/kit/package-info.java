/**
 * Kits: the frozen set of questions that every candidate for a role is asked, in the same order,
 * with a parallel reserve form.
 *
 * <p>Start with {@link dev.vigie.feature.interview.kit.KitFeature}; {@link
 * dev.vigie.feature.interview.kit.KitPlanner} chooses the questions.
 *
 * <p>Invariant: what is frozen never changes; only its panel and whoever made it see what is in a
 * kit.
 */
@NullMarked
package dev.vigie.feature.interview.kit;

import org.jspecify.annotations.NullMarked;
