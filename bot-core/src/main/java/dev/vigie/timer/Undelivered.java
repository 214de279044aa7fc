package dev.vigie.timer;

import dev.vigie.platform.Undeliverable;

/** Told about messages that will never arrive, so that somebody does something about it. */
public interface Undelivered {

    /** The first word of {@link Letter#about} that it answers for. */
    String kind();

    /** A message will not arrive; called in the transaction that records it. */
    void undelivered(Letter letter, Undeliverable.Reason reason);
}
