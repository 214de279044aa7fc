package dev.vigie.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often a card is edited: once a second in a channel, whatever happens meanwhile. */
final class Pace {

    private static final Duration APART = Duration.ofSeconds(1);
    private static final int CHANNELS = 1_000;

    private final InstantSource clock;
    private final Map<String, Instant> next = new LinkedHashMap<>();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** Zero when it may happen now, which then counts; else how long to wait. */
    synchronized Duration claim(String channel) {
        Instant now = clock.instant();
        Instant free = next.getOrDefault(channel, now);
        Duration left = Duration.between(now, free);
        if (left.compareTo(Duration.ZERO) > 0 && left.compareTo(APART) <= 0) {
            return left;
        }
        next.remove(channel);
        next.put(channel, now.plus(APART));
        if (next.size() > CHANNELS) {
            next.remove(next.keySet().iterator().next());
        }
        return Duration.ZERO;
    }
}
