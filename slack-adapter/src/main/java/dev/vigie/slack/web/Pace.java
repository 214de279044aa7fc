package dev.vigie.slack.web;

import dev.vigie.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often cards are edited: once a second in a channel, whatever happens meanwhile, and never
 * back to an earlier version.
 */
final class Pace {

    private static final Duration APART = Duration.ofSeconds(1);
    private static final int REMEMBERED = 1_000;

    private final InstantSource clock;
    private final Map<String, Instant> next = new LinkedHashMap<>();
    private final Map<MessageRef, Long> versions = new LinkedHashMap<>();

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
        forgetOldest(next);
        return Duration.ZERO;
    }

    /** Whether a message shows this version already, or a later one. */
    synchronized boolean shows(MessageRef message, long version) {
        return versions.getOrDefault(message, Long.MIN_VALUE) >= version;
    }

    synchronized void drawn(MessageRef message, long version) {
        versions.remove(message);
        versions.put(message, version);
        forgetOldest(versions);
    }

    private static void forgetOldest(Map<?, ?> entries) {
        if (entries.size() > REMEMBERED) {
            entries.remove(entries.keySet().iterator().next());
        }
    }
}
