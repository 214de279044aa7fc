package dev.vigie.reply;

import java.util.Optional;

/**
 * Marks a reply as a card that will be kept up to date: the platform posts it as a message that can
 * be edited later, and reports where.
 *
 * @param card the card's id, within its organization: {@code crisis-12}
 * @param version grows with each change of what it shows
 * @param room the place of its own that it asks for, if it does
 */
public record Live(String card, long version, Optional<Room> room) {

    /** A card without a place of its own. */
    public static Live card(String card, long version) {
        return new Live(card, version, Optional.empty());
    }
}
