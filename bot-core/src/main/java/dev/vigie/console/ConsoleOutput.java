package dev.vigie.console;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.Person;
import dev.vigie.command.Outcome;
import dev.vigie.reply.Reply;

/** What the console shows after a line. */
public sealed interface ConsoleOutput {

    /**
     * An answer or a form.
     *
     * @param to who asked
     * @param where in which conversation
     * @param outcome the answer
     */
    record Answer(Person to, ConversationRef where, Outcome outcome) implements ConsoleOutput {}

    /**
     * Something that Vigie says by itself.
     *
     * @param to the person it is for, or the channel under its name
     * @param where in which conversation
     * @param reply what it says
     */
    record Arrived(Person to, ConversationRef where, Reply reply) implements ConsoleOutput {}

    /**
     * A word of the console itself.
     *
     * @param to who typed
     * @param where in which conversation
     * @param text one line
     * @param problem whether something was typed wrong; confirmations are only shown to people
     */
    record Notice(Person to, ConversationRef where, String text, boolean problem)
            implements ConsoleOutput {}

    /** The session ends. */
    record Quit() implements ConsoleOutput {}
}
