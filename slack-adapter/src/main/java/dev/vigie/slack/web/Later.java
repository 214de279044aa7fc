package dev.vigie.slack.web;

import dev.vigie.platform.TryLater;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what could not be done at once, a little later, without anybody waiting for it. */
public final class Later implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);

    private static final int THREADS = 2;
    private static final int ATTEMPTS = 8;
    private static final int MOST_WAITING = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ScheduledThreadPoolExecutor threads;
    private final Duration patience;

    /**
     * Starts the threads.
     *
     * @param patience how long {@link #close} lets what is due soon be done
     */
    public Later(Duration patience) {
        this.threads =
                new ScheduledThreadPoolExecutor(THREADS, task -> new Thread(task, "slack-later"));
        this.threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
        this.patience = patience;
    }

    /** Does it now, and again as long as it asks for it; a refusal is logged. */
    public void attempt(String what, Runnable task) {
        attempt(what, task, 1);
    }

    private void attempt(String what, Runnable task, int number) {
        try {
            task.run();
        } catch (TryLater wait) {
            if (number >= ATTEMPTS || wait.after().compareTo(LONGEST) > 0) {
                LOG.warn(
                        "'{}' was given up after {} attempts: {}", what, number, wait.getMessage());
            } else {
                in(wait.after(), () -> attempt(what, task, number + 1));
            }
        } catch (SlackRefusal refusal) {
            LOG.warn("'{}' was refused: {}", what, refusal.getMessage());
        }
    }

    /** Does it after a while; false when too much waits already. */
    public boolean in(Duration delay, Runnable task) {
        if (threads.getQueue().size() >= MOST_WAITING) {
            return false;
        }
        try {
            var unused = threads.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException closing) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
