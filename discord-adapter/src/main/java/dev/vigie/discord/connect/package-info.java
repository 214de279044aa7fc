/**
 * The connection: its settings, its life, how it is.
 *
 * <p>Start with {@link dev.vigie.discord.connect.Gateway}.
 *
 * <p>Invariant: a refusal that a person must see to (a wrong token) ends the start with one
 * sentence; what passes by itself (Discord is out of order) is tried again until it passes.
 */
@NullMarked
package dev.vigie.discord.connect;

import org.jspecify.annotations.NullMarked;
