package dev.vigie.feature.knowledge.relay;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Optional;

/** Knows who answers for a theme. */
public interface OwnerStore {

    Optional<UserRef> owner(OrgId org, String theme);

    /** Names an owner, instead of the one before. */
    void set(OrgId org, String theme, UserRef owner, UserRef by, Instant at);
}
