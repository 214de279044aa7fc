package dev.vigie.discord.connect;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something again in the background, each time after twice as long. */
final class Retries implements AutoCloseable {

    private final ScheduledThreadPoolExecutor later =
            new ScheduledThreadPoolExecutor(
                    1,
                    task -> {
                        Thread thread = new Thread(task, "discord-retry");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final Duration longest;
    private Duration next;

    Retries(Duration first, Duration longest) {
        this.next = first;
        this.longest = longest;
    }

    /** Plans an attempt; answers when it will be made. */
    synchronized Duration plan(Runnable attempt) {
        Duration after = next;
        next = after.multipliedBy(2).compareTo(longest) > 0 ? longest : after.multipliedBy(2);
        var unused = later.schedule(attempt, after.toMillis(), TimeUnit.MILLISECONDS);
        return after;
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
