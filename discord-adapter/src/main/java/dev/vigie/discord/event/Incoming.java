package dev.vigie.discord.event;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/**
 * An interaction that wants an answer.
 *
 * @param event as Discord sent it
 * @param acknowledgement its first answer
 * @param pressed the live card whose button was pressed, if it was one
 */
record Incoming(IReplyCallback event, Acknowledgement acknowledgement, Optional<Pressed> pressed) {

    /**
     * A live card that was pressed.
     *
     * @param card its id
     * @param message where it is drawn
     */
    record Pressed(String card, Message message) {}

    static Incoming of(IReplyCallback event) {
        return new Incoming(event, new Acknowledgement(event, false), Optional.empty());
    }

    /** From a component or form that may belong to a live card. */
    static Incoming of(IReplyCallback event, Optional<Pressed> pressed) {
        return new Incoming(event, new Acknowledgement(event, pressed.isPresent()), pressed);
    }
}
