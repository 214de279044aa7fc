package dev.vigie.command;

import java.io.Serial;

/**
 * Something outside the program that does not answer or refuses: the disk is full, the database is
 * away. Nothing was changed; the person is told to try again.
 */
public final class Unavailable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /**
     * @param what for the log, without anything that a person typed
     * @param cause what was caught
     */
    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
