package dev.vigie.org;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;

/** Keeps the crisis unit of each organization. */
public interface CrisisUnitStore {

    CrisisUnit unit(OrgId org);

    /** Adds a member; adding the same one twice changes nothing. */
    void add(OrgId org, CrisisUnit.Member member, UserRef by, Instant at);

    /** Takes a person out, in all their roles; false when they were not in it. */
    boolean remove(OrgId org, UserRef person);
}
