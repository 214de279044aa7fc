package dev.vigie.timer;

import dev.vigie.chat.MessageRef;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.Undeliverable;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the messages of one platform. Each platform has a kind of its own, so that an instance
 * takes only what it can deliver.
 */
public final class LetterJob implements TimerJob {

    private static final Logger LOG = LoggerFactory.getLogger(LetterJob.class);

    private final String platform;
    private final Messenger messenger;
    private final Desk desk;

    /**
     * What every platform's deliveries share.
     *
     * @param log what became of messages
     * @param transactions keep a failure and what follows from it together
     * @param clock the time
     * @param listeners who is told about what will not arrive
     * @param cards told about the cards that arrived
     */
    public record Desk(
            DeliveryLog log,
            Transactions transactions,
            InstantSource clock,
            List<Undelivered> listeners,
            LiveCards cards) {
        public Desk {
            listeners = List.copyOf(listeners);
        }

        private Map<String, Undelivered> byKind() {
            return listeners.stream()
                    .collect(Collectors.toMap(Undelivered::kind, Function.identity()));
        }
    }

    public LetterJob(String platform, Messenger messenger, Desk desk) {
        this.platform = platform;
        this.messenger = messenger;
        this.desk = desk;
    }

    static String kind(String platform) {
        return "send-" + platform;
    }

    @Override
    public String kind() {
        return kind(platform);
    }

    @Override
    public void run(Timer timer, int attempt) {
        Optional<DeliveryLog.Entry> entry = desk.log().attempting(timer.id());
        if (entry.map(DeliveryLog.Entry::state).orElse(DeliveryLog.State.SENT)
                != DeliveryLog.State.WAITING) {
            return;
        }
        Letter letter = LetterJson.read(timer.data());
        if (desk.clock().instant().isAfter(letter.until())) {
            failed(timer.id(), letter, Undeliverable.Reason.EXPIRED);
            return;
        }
        try {
            boolean again = entry.orElseThrow().attempts() > 1;
            sent(timer.id(), letter, deliver(letter, new Delivery(timer.id(), again)));
        } catch (Undeliverable never) {
            LOG.warn(
                    "a message about '{}' is undeliverable: {}", letter.kind(), never.getMessage());
            failed(timer.id(), letter, never.reason());
        }
    }

    /** A card is kept up to date from its arrival on. */
    private void sent(String id, Letter letter, MessageRef message) {
        desk.transactions()
                .together(
                        () -> {
                            desk.log().sent(id, message);
                            letter.reply()
                                    .live()
                                    .ifPresent(
                                            card ->
                                                    desk.cards()
                                                            .shown(letter.org(), card, message));
                            return true;
                        });
    }

    private MessageRef deliver(Letter letter, Delivery delivery) {
        if (letter.to() instanceof Addressee.Place place) {
            return messenger.post(place.conversation(), letter.reply(), delivery);
        }
        return messenger.direct(
                ((Addressee.Somebody) letter.to()).person(), letter.reply(), delivery);
    }

    private void failed(String id, Letter letter, Undeliverable.Reason reason) {
        desk.transactions()
                .together(
                        () -> {
                            desk.log().failed(id, reason);
                            Optional.ofNullable(desk.byKind().get(letter.kind()))
                                    .ifPresent(l -> l.undelivered(letter, reason));
                            return true;
                        });
    }
}
