package dev.vigie.command;

import dev.vigie.reply.Reply;

/** What comes of something typed or pressed. */
public sealed interface Outcome {

    /** An answer. */
    record Replied(Reply reply) implements Outcome {}

    /** More must be known first. */
    record FormAsked(Form form) implements Outcome {}
}
