/**
 * What people see: replies as messages, forms as modals.
 *
 * <p>Start with {@link dev.vigie.discord.draw.DiscordRenderer} for the form of each block, then
 * {@link dev.vigie.discord.draw.Screens} for what is shown at once and what waits behind a button.
 *
 * <p>Invariant: every message is within Discord's limits, notifies only those whom a mention names,
 * and shows what somebody typed exactly as it was typed.
 */
@NullMarked
package dev.vigie.discord.draw;

import org.jspecify.annotations.NullMarked;
