package dev.vigie.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes only when a test says so. */
public final class ManualTime implements InstantSource {

    /** A Saturday evening, 21:40 in Montréal. */
    public static final Instant SATURDAY_EVENING = Instant.parse("2026-03-08T02:40:00Z");

    private Instant now;

    public ManualTime(Instant start) {
        this.now = start;
    }

    public static ManualTime saturdayEvening() {
        return new ManualTime(SATURDAY_EVENING);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    /** Clocks are sometimes set back. */
    public synchronized void setTo(Instant instant) {
        now = instant;
    }
}
