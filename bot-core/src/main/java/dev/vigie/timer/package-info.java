/**
 * What Vigie does by itself, later or elsewhere: timers, messages on their way, cards kept up to
 * date.
 *
 * <p>Start with {@link dev.vigie.timer.Timers}, then {@link dev.vigie.timer.Outbox} for messages
 * and {@link dev.vigie.timer.LiveCards} for cards.
 *
 * <p>Invariant: an intention is committed in the same transaction as the change that causes it, and
 * is carried out at least once, by any instance, after any crash. Nothing that must reach a person
 * is sent from memory.
 */
@NullMarked
package dev.vigie.timer;

import org.jspecify.annotations.NullMarked;
