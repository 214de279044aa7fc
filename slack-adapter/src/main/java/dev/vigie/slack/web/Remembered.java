package dev.vigie.slack.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was looked up lately: at most so many, for at most so long. */
final class Remembered<V> {

    private final int most;
    private final Duration kept;
    private final InstantSource clock;
    private final Map<String, Entry<V>> entries = new LinkedHashMap<>();

    private record Entry<V>(V value, Instant until) {}

    Remembered(int most, Duration kept, InstantSource clock) {
        this.most = most;
        this.kept = kept;
        this.clock = clock;
    }

    synchronized Optional<V> get(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Entry::value);
    }

    synchronized void put(String key, V value) {
        entries.remove(key);
        entries.put(key, new Entry<>(value, clock.instant().plus(kept)));
        if (entries.size() > most) {
            entries.remove(entries.keySet().iterator().next());
        }
    }
}
