/**
 * A question a day in a channel, on chosen weekdays and at a local time.
 *
 * <p>Start with {@link dev.vigie.feature.interview.daily.DailyFeature}; {@link
 * dev.vigie.feature.interview.daily.Schedule} says when the next one is due.
 *
 * <p>Invariant: a channel gets one question a day at most, whatever crashes or runs twice.
 */
@NullMarked
package dev.vigie.feature.interview.daily;

import org.jspecify.annotations.NullMarked;
