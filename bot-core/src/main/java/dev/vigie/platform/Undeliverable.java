package dev.vigie.platform;

import java.io.Serial;
import java.util.Locale;

/** A message that the platform will never take, whatever the number of attempts. */
public final class Undeliverable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** Why, as far as it changes what to do next. It is said with {@link #key}. */
    public enum Reason {
        /** The message or the conversation is no longer there. */
        GONE,
        /** The conversation is archived. */
        ARCHIVED,
        /** Vigie is not in that conversation, or lacks the permission. */
        NOT_ALLOWED,
        /** The person takes no direct messages. */
        CLOSED,
        /** Nobody by that reference. */
        UNKNOWN,
        /** It could not be delivered while it was worth it. */
        EXPIRED,
        /** The platform refuses what it says; a bug, told to the log. */
        REFUSED;

        /** The key of its message. */
        public String key() {
            return "undeliverable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /**
     * Why a message cannot be delivered.
     *
     * @param detail the platform's own word for it, for the log; never text of the message
     */
    public Undeliverable(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
