package dev.vigie.command;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A stack trace for the log without the messages of its exceptions: these often quote what a person
 * typed, and no text of a message may reach a log.
 */
public final class WordlessTrace extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 8;

    private WordlessTrace(Throwable thrown, @Nullable Throwable cause) {
        super(thrown.getClass().getName(), cause);
        setStackTrace(thrown.getStackTrace());
    }

    /** The same trace, causes included, saying only which exceptions they were. */
    public static WordlessTrace of(Throwable thrown) {
        return of(thrown, DEEPEST);
    }

    private static WordlessTrace of(Throwable thrown, int deep) {
        Throwable cause = thrown.getCause();
        return new WordlessTrace(thrown, cause == null || deep == 0 ? null : of(cause, deep - 1));
    }
}
