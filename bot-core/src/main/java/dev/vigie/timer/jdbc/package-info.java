/**
 * The tables behind timers and messages, and db-scheduler over them.
 *
 * <p>Start with {@link dev.vigie.timer.jdbc.TimerLoop}.
 *
 * <p>Invariant: what is planned joins the transaction under way on this thread; what is due runs in
 * one of its own.
 */
@NullMarked
package dev.vigie.timer.jdbc;

import org.jspecify.annotations.NullMarked;
