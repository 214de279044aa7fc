/**
 * A Discord of our own, on the loopback interface: the gateway over a real WebSocket, the REST API
 * over real HTTP, so that the adapter is tried through the real JDA.
 *
 * <p>Start with {@link dev.vigie.discord.fake.FakeDiscord}. Everything that it receives is checked
 * against Discord's limits.
 */
@NullMarked
package dev.vigie.discord.fake;

import org.jspecify.annotations.NullMarked;
