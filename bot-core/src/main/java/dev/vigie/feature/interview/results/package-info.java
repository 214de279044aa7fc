/**
 * What a panel found: the merged sheet of a candidate, the table, picture and file of a role, and
 * everything held about one alias.
 *
 * <p>Start with {@link dev.vigie.feature.interview.results.ResultFeature}.
 *
 * <p>Invariant: candidates stand in the order in which they were added, never by their figures, and
 * nothing is shown of those whose scores the person may not see yet.
 */
@NullMarked
package dev.vigie.feature.interview.results;

import org.jspecify.annotations.NullMarked;
