/**
 * How the adapter is tried: the core's contract for renderers, Discord's documented limits ({@link
 * dev.vigie.discord.draw.DiscordLimits}) and a reader of Discord's Markdown ({@link
 * dev.vigie.discord.draw.DiscordMarkdown}) that sees what a person would see.
 */
@NullMarked
package dev.vigie.discord;

import org.jspecify.annotations.NullMarked;
