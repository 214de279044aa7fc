package dev.vigie.org;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Who changed what, and when. */
public interface AuditTrail {

    void record(OrgId org, Entry entry);

    /**
     * Makes changes and records them as one: when one of them cannot be made or recorded, none is.
     */
    <T> T together(Supplier<T> changes);

    /** The last entries, newest first. */
    List<Entry> latest(OrgId org, int count);

    /**
     * One change.
     *
     * @param at when
     * @param by who
     * @param action the command's words
     * @param subject what was changed; never the text of a message
     */
    record Entry(Instant at, UserRef by, String action, String subject) {}
}
