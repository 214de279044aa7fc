package dev.vigie.slack.web;

import dev.vigie.chat.MessageRef;
import java.util.Optional;

/**
 * What somebody did in Slack, as far as answering it goes.
 *
 * @param place where they did it; empty on Vigie's Home, which is nowhere
 * @param user who
 * @param name as it came along, possibly blank
 * @param trigger lets a form be opened within three seconds; empty when it does not come with one
 * @param responseUrl an address to answer to, a few times; empty when there is none
 * @param pressed the card that was pressed on, if it was one
 */
public record Occasion(
        Optional<Place> place,
        String user,
        String name,
        String trigger,
        String responseUrl,
        Optional<Pressed> pressed) {

    /** The same, somewhere else. */
    Occasion at(Place other) {
        return new Occasion(Optional.of(other), user, name, trigger, responseUrl, pressed);
    }

    /**
     * A card that was pressed on.
     *
     * @param card which
     * @param message the one that shows it
     */
    public record Pressed(String card, MessageRef message) {}
}
