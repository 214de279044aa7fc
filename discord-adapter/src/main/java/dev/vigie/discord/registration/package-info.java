/**
 * What people can type and choose: the catalogue as Discord's commands, and their registration.
 *
 * <p>Start with {@link dev.vigie.discord.registration.DiscordCommands}.
 *
 * <p>Invariant: every registration is within Discord's limits, whatever the core says, and is made
 * only when it changes something.
 */
@NullMarked
package dev.vigie.discord.registration;

import org.jspecify.annotations.NullMarked;
