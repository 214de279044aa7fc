/**
 * Crises: a playbook becomes a live checklist that several people tick, and a report for free.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.CrisisFeature}. {@link
 * dev.vigie.feature.crisis.Crisis} is what its events make of it and holds the rules; {@link
 * dev.vigie.feature.crisis.CrisisDesk} loads, decides and appends; {@link
 * dev.vigie.feature.crisis.CrisisReplies} words the card.
 *
 * <p>Invariant: a crisis is a list of facts, appended one at a time with their version. Nobody
 * resolves a severity 1 or 2 crisis alone.
 */
@NullMarked
package dev.vigie.feature.crisis;

import org.jspecify.annotations.NullMarked;
