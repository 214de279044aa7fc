/**
 * What comes in: slash commands, presses, forms, shortcuts, mentions, by Socket Mode or HTTP.
 *
 * <p>Start with {@link dev.vigie.slack.events.Intake}, where each kind of request is listened to;
 * {@link dev.vigie.slack.events.Reception} does the work behind.
 *
 * <p>Invariant: a request is acknowledged at once and worked on by somebody else; what comes a
 * second time is acknowledged and nothing more.
 */
@NullMarked
package dev.vigie.slack.events;

import org.jspecify.annotations.NullMarked;
