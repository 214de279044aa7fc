package dev.vigie.feature.interview.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When interviewers are reminded of missing scores: three times, then no more. */
public final class Reminders {

    /** After the first score that anyone gave the candidate. */
    private static final List<Duration> AFTER =
            List.of(Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(96));

    private Reminders() {}

    /**
     * When the reminder of a number is due.
     *
     * @param begun when the first score was given
     * @param number from 1
     * @return empty after the last one
     */
    public static Optional<Instant> due(Instant begun, int number) {
        return number >= 1 && number <= AFTER.size()
                ? Optional.of(begun.plus(AFTER.get(number - 1)))
                : Optional.empty();
    }
}
