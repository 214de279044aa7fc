/**
 * The rhythm of a crisis: when the next update is due, who is reminded of what, and who has been at
 * it for too long.
 *
 * <p>Start with {@link dev.vigie.feature.crisis.rhythm.Rhythm}, which computes from the history
 * what is due next; {@link dev.vigie.feature.crisis.rhythm.Reminders} plans it and {@link
 * dev.vigie.feature.crisis.rhythm.RemindJob} does it.
 *
 * <p>Invariant: every reminder is an event, and a crisis in which nobody does anything any more is
 * not reminded for ever.
 */
@NullMarked
package dev.vigie.feature.crisis.rhythm;

import org.jspecify.annotations.NullMarked;
