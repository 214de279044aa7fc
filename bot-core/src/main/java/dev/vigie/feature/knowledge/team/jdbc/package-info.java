/**
 * The tables behind the team's own cards.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.team.jdbc.JdbcTeamCardStore}.
 *
 * <p>Invariant: every statement names the organization.
 */
@NullMarked
package dev.vigie.feature.knowledge.team.jdbc;

import org.jspecify.annotations.NullMarked;
