package dev.vigie.platform;

import java.io.Serial;
import java.time.Duration;

/** A message that the platform does not take now, but may take later. */
public final class TryLater extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final Duration after;

    /**
     * When to try again.
     *
     * @param after as the platform says, or a guess
     * @param detail for the log
     */
    public TryLater(Duration after, String detail) {
        super(detail);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
