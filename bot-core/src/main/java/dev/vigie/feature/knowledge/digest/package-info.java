/**
 * Tells a team once a week what the base does not know and what waits for somebody.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.digest.DigestFeature}; {@link
 * dev.vigie.feature.knowledge.digest.DigestJob} sends it.
 *
 * <p>Invariant: a digest is sent at most once on a day, and never says who asked.
 */
@NullMarked
package dev.vigie.feature.knowledge.digest;

import org.jspecify.annotations.NullMarked;
