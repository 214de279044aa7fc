package dev.vigie.feature.interview.daily;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import java.util.Optional;

/** Remembers which channels get a daily question. */
public interface DailyStore {

    Optional<Daily> daily(OrgId org, ConversationRef channel);

    /** Keeps one; a channel has one at most. */
    void keep(OrgId org, Daily daily);

    /** Ends it; false when there was none. */
    boolean remove(OrgId org, ConversationRef channel);
}
