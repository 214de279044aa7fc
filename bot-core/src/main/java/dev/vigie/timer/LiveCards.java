package dev.vigie.timer;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.platform.Cards;
import dev.vigie.reply.Live;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cards that are kept up to date wherever they are shown.
 *
 * <p>Asking for a new drawing joins the transaction under way; {@link CardJob} draws.
 */
public final class LiveCards implements Cards {

    private final CardStore store;
    private final Timers timers;
    private final InstantSource clock;
    private final Function<ConversationRef, OrgId> orgOf;

    /**
     * Over a store.
     *
     * @param orgOf which organization a conversation belongs to
     */
    public LiveCards(
            CardStore store,
            Timers timers,
            InstantSource clock,
            Function<ConversationRef, OrgId> orgOf) {
        this.store = store;
        this.timers = timers;
        this.clock = clock;
        this.orgOf = orgOf;
    }

    @Override
    public void shown(Live card, MessageRef message) {
        shown(orgOf.apply(message.conversation()), card, message);
    }

    /** A card was posted for an organization, by a letter of its own. */
    void shown(OrgId org, Live card, MessageRef message) {
        CardStore.Place place = store.put(org, card.card(), message, card.version());
        if (place.behind()) {
            draw(org, card.card(), place);
        }
    }

    /** What a card shows has changed. */
    public void refresh(OrgId org, String card, long version) {
        store.want(org, card, version);
        store.places(org, card).forEach(place -> draw(org, card, place));
    }

    public List<MessageRef> places(OrgId org, String card) {
        return store.places(org, card).stream().map(CardStore.Place::message).toList();
    }

    /** The card of a kind shown last in a conversation. */
    public Optional<String> cardIn(OrgId org, ConversationRef conversation, String kind) {
        return store.cardIn(org, conversation, kind + "-");
    }

    private void draw(OrgId org, String card, CardStore.Place place) {
        ConversationRef where = place.message().conversation();
        timers.plan(
                new Timer(
                        CardJob.kind(where.platform()),
                        org.value() + " " + card + " " + place.wanted() + " " + where.key(),
                        org,
                        card + " " + where.key()),
                clock.instant());
    }
}
