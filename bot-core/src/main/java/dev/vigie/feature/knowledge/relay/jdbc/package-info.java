/**
 * The tables behind questions to the team.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.relay.jdbc.JdbcTeamQuestionStore}.
 *
 * <p>Invariant: every statement names the organization.
 */
@NullMarked
package dev.vigie.feature.knowledge.relay.jdbc;

import org.jspecify.annotations.NullMarked;
