/**
 * The terminal as a chat platform, for newcomers without any token and for programs.
 *
 * <p>Start with {@link dev.vigie.console.ConsoleSession}: one line in, outputs out. {@link
 * dev.vigie.console.LineConsole} feeds it from standard input, {@link
 * dev.vigie.console.TerminalConsole} from a person with JLine.
 *
 * <p>Invariant: everything that can be pressed on a chat platform can be pressed here, as anybody.
 */
@NullMarked
package dev.vigie.console;

import org.jspecify.annotations.NullMarked;
