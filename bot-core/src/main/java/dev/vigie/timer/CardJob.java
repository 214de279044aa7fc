package dev.vigie.timer;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws the cards of one platform anew.
 *
 * <p>Fifty changes at once plan fifty drawings, of which the first shows the latest state and the
 * others find nothing left to do. Within an instance one drawing of a card runs at a time; another
 * that comes meanwhile leaves word that there is more, which the first one sees to.
 */
public final class CardJob implements TimerJob {

    private final String platform;
    private final Messenger messenger;
    private final CardStore store;
    private final List<CardPainter> painters;

    /** Cards being drawn; true when something more is to be drawn. */
    private final Map<String, Boolean> drawing = new ConcurrentHashMap<>();

    public CardJob(
            String platform, Messenger messenger, CardStore store, List<CardPainter> painters) {
        this.platform = platform;
        this.messenger = messenger;
        this.store = store;
        this.painters = List.copyOf(painters);
    }

    static String kind(String platform) {
        return "card-" + platform;
    }

    @Override
    public String kind() {
        return kind(platform);
    }

    @Override
    public void run(Timer timer, int attempt) {
        int space = timer.data().indexOf(' ');
        String card = timer.data().substring(0, space);
        ConversationRef where = ConversationRef.parse(timer.data().substring(space + 1));
        String key = timer.org().value() + " " + timer.data();
        if (drawing.merge(key, false, (running, mine) -> true)) {
            return;
        }
        boolean done = false;
        try {
            do {
                drawing.put(key, false);
                catchUp(timer.org(), card, where);
            } while (!drawing.remove(key, false));
            done = true;
        } finally {
            if (!done) {
                drawing.remove(key);
            }
        }
    }

    private void catchUp(OrgId org, String card, ConversationRef where) {
        Optional<CardStore.Place> place = store.place(org, card, where);
        while (place.isPresent() && place.get().behind()) {
            Optional<Reply> reply = painter(card).flatMap(p -> p.paint(org, card));
            if (reply.isEmpty()) {
                store.remove(org, card, where);
                return;
            }
            place = draw(org, card, place.get().message(), reply.get());
        }
    }

    /** Draws; answers the place as it is afterwards, empty when the card is gone from there. */
    private Optional<CardStore.Place> draw(
            OrgId org, String card, MessageRef message, Reply reply) {
        long version = reply.live().orElseThrow().version();
        ConversationRef where = message.conversation();
        try {
            messenger.edit(message, reply);
        } catch (Undeliverable gone) {
            return gone.reason() == Undeliverable.Reason.GONE
                    ? again(org, card, message, reply)
                    : lost(org, card, message, gone.reason());
        }
        return store.drawn(org, card, where, version);
    }

    /** Somebody deleted the message: the card comes back as a new one. */
    private Optional<CardStore.Place> again(
            OrgId org, String card, MessageRef message, Reply reply) {
        long version = reply.live().orElseThrow().version();
        try {
            Delivery delivery = Delivery.first(nonce(card, message, version));
            MessageRef posted = messenger.post(message.conversation(), reply, delivery);
            return Optional.of(store.put(org, card, posted, version));
        } catch (Undeliverable never) {
            return lost(org, card, message, never.reason());
        }
    }

    private Optional<CardStore.Place> lost(
            OrgId org, String card, MessageRef message, Undeliverable.Reason reason) {
        store.remove(org, card, message.conversation());
        painter(card).ifPresent(p -> p.lost(org, card, message, reason));
        return Optional.empty();
    }

    private static String nonce(String card, MessageRef message, long version) {
        return Integer.toHexString((card + message.key()).hashCode()) + "-" + version;
    }

    private Optional<CardPainter> painter(String card) {
        return painters.stream().filter(p -> card.startsWith(p.kind() + "-")).findFirst();
    }
}
