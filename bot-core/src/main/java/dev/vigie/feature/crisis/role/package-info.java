/**
 * Who holds which role in a crisis: taken, handed over, and told what it expects of them.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.role.RoleFeature}; {@link
 * dev.vigie.feature.crisis.role.Roles} holds the rules.
 *
 * <p>Invariant: one person at a time holds a role, and taking it from somebody takes a reason.
 */
@NullMarked
package dev.vigie.feature.crisis.role;

import org.jspecify.annotations.NullMarked;
