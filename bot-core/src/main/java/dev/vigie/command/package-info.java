/**
 * What a command is, declared once and derived everywhere: the Discord registration, the Slack
 * manifest, the console's completion, {@code /help} and the argument parser.
 *
 * <p>Start with {@link dev.vigie.command.CommandSpec}; {@link dev.vigie.command.Dispatcher} is the
 * one way in for every platform.
 *
 * <p>Invariant: whatever a person types or presses gets an answer in their language, and no
 * platform is named here.
 */
@NullMarked
package dev.vigie.command;

import org.jspecify.annotations.NullMarked;
