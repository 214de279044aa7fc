package dev.vigie.timer;

import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.platform.Undeliverable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of messages. It holds no text. */
public interface DeliveryLog {

    /** How far a message is. */
    enum State {
        WAITING,
        SENT,
        FAILED
    }

    /**
     * A message.
     *
     * @param id its own
     * @param about what it concerns
     * @param to where it goes
     * @param state how far it is
     * @param attempts how often it was tried
     * @param message where it arrived
     * @param failure why it will never arrive
     * @param at when this became so
     */
    record Entry(
            String id,
            String about,
            Addressee to,
            State state,
            int attempts,
            Optional<MessageRef> message,
            Optional<Undeliverable.Reason> failure,
            Instant at) {}

    /** A message is on its way. */
    void written(String id, Letter letter);

    /** Counts an attempt before it is made; answers the message as it is now, if it is known. */
    Optional<Entry> attempting(String id);

    void sent(String id, MessageRef message);

    void failed(String id, Undeliverable.Reason reason);

    /** Messages that concern something, oldest first. */
    List<Entry> about(OrgId org, String about);

    /** Forgets what has been settled since before a moment. */
    void forgetBefore(Instant moment);
}
