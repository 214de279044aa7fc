/**
 * The way in: what people type, choose and press becomes a call of the core, and its outcome an
 * answer.
 *
 * <p>Start with {@link dev.vigie.discord.event.DiscordEvents}, which runs on the thread that reads
 * the gateway and does nothing there but hand over; {@link dev.vigie.discord.event.Answers} does
 * the work.
 *
 * <p>Invariant: every interaction gets its first answer within three seconds, whatever the work
 * takes, and what only one person may see is seen by nobody else.
 */
@NullMarked
package dev.vigie.discord.event;

import org.jspecify.annotations.NullMarked;
