/**
 * Calling people about a crisis until somebody is on it: a ladder of people on duty and of roles,
 * climbed rung by rung.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.escalation.Ladder}, which computes from the history
 * what is next and when; {@link dev.vigie.feature.crisis.escalation.Escalation} plans it and {@link
 * dev.vigie.feature.crisis.escalation.EscalationJob} does it.
 *
 * <p>Invariant: every call is an event, so that doing the same thing twice finds that it is done.
 */
@NullMarked
package dev.vigie.feature.crisis.escalation;

import org.jspecify.annotations.NullMarked;
