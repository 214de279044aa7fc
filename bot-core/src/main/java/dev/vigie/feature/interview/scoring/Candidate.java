package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who is interviewed, known by an alias.
 *
 * @param id which one
 * @param version of the kit, the same for all their interviewers
 * @param alias never the real name; what it is called in every text
 * @param addedBy who added them
 * @param addedAt when
 * @param decision what people decided
 */
public record Candidate(
        Id id,
        int version,
        String alias,
        UserRef addedBy,
        Instant addedAt,
        Optional<Decision> decision) {

    public static final int MAX_ALIAS = 40;

    /**
     * Which candidate: the number is never given again, not even after an erasure.
     *
     * @param kit the kit's number
     * @param number from 1 in each kit
     */
    public record Id(int kit, int number) {}

    /** What people decided. */
    public enum Outcome {
        HIRE,
        DECLINE,
        HOLD;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A decision, always of a person.
     *
     * @param outcome what
     * @param reason why
     * @param by who
     * @param at when; erasure counts from here
     */
    public record Decision(Outcome outcome, String reason, UserRef by, Instant at) {}
}
