package dev.vigie.org;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Remembers where an organization wants something posted. */
public interface PlaceStore {

    /** What a place is for. */
    enum Purpose {
        /** Questions that only people can answer. */
        QUESTIONS;

        /** As stored. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<ConversationRef> place(OrgId org, Purpose purpose);

    /** Sets a place, instead of the one before. */
    void set(OrgId org, Purpose purpose, ConversationRef place, UserRef by, Instant at);
}
