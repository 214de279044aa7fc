package dev.vigie.feature.interview.scoring;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long candidates are kept.
 *
 * @param months after the decision; while there is none, after the last thing that happened
 */
public record Retention(int months) {

    public static final Retention DEFAULT = new Retention(12);
    public static final int MAX_MONTHS = 60;

    /** From when on a candidate must be gone. */
    public Instant end(Instant last, ZoneId zone) {
        return last.atZone(zone).plusMonths(months).toInstant();
    }
}
