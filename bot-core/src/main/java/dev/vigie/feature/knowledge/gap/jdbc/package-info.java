/**
 * The tables behind what the base does not know.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.gap.jdbc.JdbcGapStore}.
 *
 * <p>Invariant: every statement names the organization.
 */
@NullMarked
package dev.vigie.feature.knowledge.gap.jdbc;

import org.jspecify.annotations.NullMarked;
