package dev.vigie.feature.crisis.escalation;

import dev.vigie.feature.crisis.Severity;
import java.time.Duration;
import java.util.Optional;

/**
 * How fast the ladder is climbed.
 *
 * @param patience how long a rung has to answer
 * @param rounds how often the whole ladder is climbed
 * @param stale after how long without any sign whoever is on it is asked again
 * @param grace how long they have to answer that
 */
record Pace(Duration patience, int rounds, Optional<Duration> stale, Duration grace) {

    private static final Pace CRITICAL = minutes(5, 3, 30, 5);
    private static final Pace SERIOUS = minutes(10, 2, 60, 10);
    private static final Pace SENSITIVE = minutes(20, 2, 240, 30);
    private static final Pace ROUTINE =
            new Pace(Duration.ofHours(1), 1, Optional.empty(), Duration.ZERO);

    private static Pace minutes(int patience, int rounds, int stale, int grace) {
        return new Pace(
                Duration.ofMinutes(patience),
                rounds,
                Optional.of(Duration.ofMinutes(stale)),
                Duration.ofMinutes(grace));
    }

    static Pace of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> CRITICAL;
            case SERIOUS -> SERIOUS;
            case SENSITIVE -> SENSITIVE;
            case ROUTINE -> ROUTINE;
        };
    }
}
