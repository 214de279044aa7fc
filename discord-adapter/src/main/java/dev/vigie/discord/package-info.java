/**
 * Vigie in Discord: replies become messages, the catalogue becomes slash commands.
 *
 * <p>Start with {@link dev.vigie.discord.DiscordPlatformFactory}, which the core finds by itself;
 * then {@link dev.vigie.discord.DiscordRenderer} for what people see and {@link
 * dev.vigie.discord.DiscordCommands} for what they type.
 *
 * <p>Invariant: nothing of Discord leaves this package, and of the core it sees only the port
 * ({@code platform}) and the values that cross it. Every message and every registration is within
 * Discord's limits, whatever the core says.
 */
@NullMarked
package dev.vigie.discord;

import org.jspecify.annotations.NullMarked;
