package dev.vigie.slack.web;

import dev.vigie.reply.Live;
import java.util.Optional;

/**
 * The id of a block of a card: {@code card crisis-12 7 3}, the third block of version 7. Slack asks
 * for other ids at each edit.
 */
public final class CardMark {

    private static final String CARD = "card";

    private CardMark() {}

    static String of(Live card, int number) {
        return CARD + " " + card.card() + " " + card.version() + " " + number;
    }

    /** The card that a block is of. */
    public static Optional<String> card(String blockId) {
        String[] parts = blockId.split(" ");
        return parts.length == 4 && parts[0].equals(CARD)
                ? Optional.of(parts[1])
                : Optional.empty();
    }
}
