package dev.vigie.command;

import java.time.Duration;

/** Told about each command, for the metrics. It must be quick, and never learns who or what. */
@FunctionalInterface
public interface DispatchListener {

    DispatchListener NONE = (command, took, result) -> {};

    /** How it went. */
    enum Result {
        DONE,
        /** The person was told what would be right. */
        REFUSED,
        /** The database or a bug. */
        FAILED
    }

    /**
     * A command was handled.
     *
     * @param command its canonical name, or {@code none} when nothing was understood
     */
    void handled(String command, Duration took, Result result);
}
