package dev.vigie.org;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Optional;

/** Keeps who is on duty when, and how people are reached by telephone. */
public interface DutyStore {

    Roster roster(OrgId org);

    /** Takes the place of the rotation there was. */
    void setRotation(OrgId org, Rotation rotation, UserRef by, Instant at);

    /** Adds a stretch that does not follow the rotation. */
    void cover(OrgId org, Roster.Cover cover, UserRef by, Instant at);

    /** Remembers that somebody asks somebody else to take a stretch; answers its number. */
    int askSwap(OrgId org, Swap swap);

    /** A request that nobody has accepted yet. */
    Optional<Swap> openSwap(OrgId org, int number);

    /**
     * Accepts a request: from now on the person asked takes that stretch.
     *
     * @return false when somebody was faster
     */
    boolean acceptSwap(OrgId org, int number, Instant at);

    /** A person's telephone number. */
    Optional<String> phone(OrgId org, UserRef person);

    void setPhone(OrgId org, UserRef person, String phone);

    /**
     * Somebody asks somebody else to take a stretch.
     *
     * @param asker who asks
     * @param asked who would take it
     * @param from its first instant
     * @param to the first instant after it
     * @param at when it was asked
     */
    record Swap(UserRef asker, UserRef asked, Instant from, Instant to, Instant at) {}
}
