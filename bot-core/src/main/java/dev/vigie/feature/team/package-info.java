/**
 * The commands that set the organization up: who is in the crisis unit, which language is spoken.
 *
 * <p>Start with {@link dev.vigie.feature.team.TeamFeature}.
 *
 * <p>Invariant: every change says who made it and is in the audit trail.
 */
@NullMarked
package dev.vigie.feature.team;

import org.jspecify.annotations.NullMarked;
