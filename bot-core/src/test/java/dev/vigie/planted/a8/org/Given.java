package dev.vigie.planted.a8.org;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;

/** Keeps A8: what it needs is given, and a seed makes chance repeatable. */
public record Given(InstantSource source, Clock clock, long seed) {

    Instant time() {
        return source.instant();
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    int chance() {
        return new Random(seed).nextInt();
    }
}
