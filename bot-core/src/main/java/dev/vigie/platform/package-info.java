/**
 * The port that a chat platform implements.
 *
 * <p>Start with {@link dev.vigie.platform.ChatPlatformFactory}: three lines found by {@link
 * java.util.ServiceLoader}. Calls go from the platform into the {@link
 * dev.vigie.command.Dispatcher}; what Vigie says by itself goes out through {@link
 * dev.vigie.platform.Messenger}.
 *
 * <p>Invariant: the port carries data ({@code post(where, reply)}), never one method per message.
 */
@NullMarked
package dev.vigie.platform;

import org.jspecify.annotations.NullMarked;
