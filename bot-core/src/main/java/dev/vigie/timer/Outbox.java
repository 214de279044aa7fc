package dev.vigie.timer;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Takes messages to be sent. It joins the transaction under way, so that a message leaves when, and
 * only when, the change it tells about is kept.
 */
public final class Outbox {

    private static final int ID_LENGTH = 20;
    private static final int BASE = 36;

    private final Timers timers;
    private final DeliveryLog log;
    private final RandomGenerator random;
    private final InstantSource clock;

    /**
     * Over timers.
     *
     * @param random makes the ids of messages
     */
    public Outbox(Timers timers, DeliveryLog log, RandomGenerator random, InstantSource clock) {
        this.timers = timers;
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /** Sends a message as soon as the transaction is committed; answers its id. */
    public String send(Letter letter) {
        String id = newId();
        log.written(id, letter);
        timers.plan(
                new Timer(
                        LetterJob.kind(letter.to().platform()),
                        id,
                        letter.org(),
                        LetterJson.write(letter)),
                clock.instant());
        return id;
    }

    private String newId() {
        StringBuilder id = new StringBuilder();
        while (id.length() < ID_LENGTH) {
            id.append(Character.forDigit(random.nextInt(BASE), BASE));
        }
        return id.toString();
    }
}
