package dev.vigie.feature.knowledge.digest;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Keeps when and where each organization wants its digest. */
public interface DigestStore {

    /**
     * What was asked for.
     *
     * @param day on which day of the week
     * @param time at which time there
     * @param zone where the team lives
     * @param place where it is posted
     */
    record Wish(DayOfWeek day, LocalTime time, ZoneId zone, ConversationRef place) {}

    Optional<Digest> digest(OrgId org);

    /** Sets it, instead of the one before; answers it with its edition. */
    Digest set(OrgId org, Wish wish);

    /** No digest any more. */
    void remove(OrgId org);

    /** Notes that the digest of a day is sent; false when it was already. */
    boolean sending(OrgId org, LocalDate day);
}
