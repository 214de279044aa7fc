package dev.vigie.planted.a8.org;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the machine by calling it. */
public final class Calls {

    private Calls() {}

    static Instant time() {
        return Instant.now();
    }

    static int chance() {
        return ThreadLocalRandom.current().nextInt();
    }

    static String name() {
        return UUID.randomUUID().toString();
    }

    static void pause() throws InterruptedException {
        Thread.sleep(1);
    }
}
