/**
 * The way out: messages that nobody asked for just now, live cards, and the threads of matters that
 * have a place of their own.
 *
 * <p>Start with {@link dev.vigie.discord.send.DiscordMessenger}; {@link
 * dev.vigie.discord.send.Rooms} makes threads.
 *
 * <p>Invariant: any process reaches any channel, whichever shard its server belongs to; nothing
 * here waits for a rate limit.
 */
@NullMarked
package dev.vigie.discord.send;

import org.jspecify.annotations.NullMarked;
