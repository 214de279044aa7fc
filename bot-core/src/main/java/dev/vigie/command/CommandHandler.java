package dev.vigie.command;

import dev.vigie.reply.Reply;

/** What a command does. It runs on a worker thread and may take its time. */
@FunctionalInterface
public interface CommandHandler {

    /**
     * Answers one use of the command.
     *
     * @throws UserError when the person must be told that something is wrong, and what would be
     *     right
     */
    Reply handle(Invocation invocation);
}
