/**
 * Vigie in Discord: replies become messages, the catalogue becomes slash commands.
 *
 * <p>Start with {@link dev.vigie.discord.DiscordPlatformFactory}, which the core finds by itself,
 * and {@link dev.vigie.discord.DiscordPlatform}, which puts the rest together: {@code connect}
 * keeps the connection, {@code registration} says what can be typed, {@code event} takes what
 * people do, {@code draw} shows the answers and {@code send} brings what nobody asked for.
 *
 * <p>Invariant: nothing of Discord leaves this package, and of the core it sees only the port
 * ({@code platform}) and the values that cross it. Nothing runs on the thread that reads the
 * gateway but an acknowledgement.
 */
@NullMarked
package dev.vigie.discord;

import org.jspecify.annotations.NullMarked;
