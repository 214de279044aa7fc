package dev.vigie.timer;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import java.util.List;
import java.util.Optional;

/** Where live cards are shown, and how far what they show is behind. */
public interface CardStore {

    /**
     * A message that shows a card.
     *
     * @param message which
     * @param wanted the version that it should show
     * @param shown the version that it shows
     */
    record Place(MessageRef message, long wanted, long shown) {
        public boolean behind() {
            return shown < wanted;
        }
    }

    /**
     * A card is shown by a message in some version; the message takes the place of an earlier one
     * of the conversation. Answers how far it is.
     */
    Place put(OrgId org, String card, MessageRef message, long shown);

    /** A card is no longer shown in a conversation. */
    void remove(OrgId org, String card, ConversationRef conversation);

    List<Place> places(OrgId org, String card);

    Optional<Place> place(OrgId org, String card, ConversationRef conversation);

    /** The card shown last in a conversation, among those whose id begins so. */
    Optional<String> cardIn(OrgId org, ConversationRef conversation, String prefix);

    /** A card should show this version wherever it is shown. */
    void want(OrgId org, String card, long version);

    /**
     * A message was drawn anew in a version; answers how far it is now. Two instances may draw at
     * once: the one that painted over a later version finds itself behind, and goes on.
     */
    Optional<Place> drawn(OrgId org, String card, ConversationRef conversation, long version);
}
