package dev.vigie.platform;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where work is done once it has been acknowledged: a few threads and a queue with a bound, so that
 * a flood is answered with "busy" rather than with silence.
 */
public final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor pool;
    private final Duration patience;

    /**
     * Starts the threads.
     *
     * @param threads how many
     * @param waiting how many tasks may wait
     * @param patience how long {@link #close} lets what was accepted finish
     */
    public Workers(int threads, int waiting, Duration patience) {
        this.pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        named());
        this.patience = patience;
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return task -> new Thread(task, "worker-" + number.incrementAndGet());
    }

    /** Takes a task; false when too many wait already, or when closing. */
    public boolean accept(Runnable task) {
        try {
            pool.execute(task);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** How many tasks wait for a thread. */
    public int waiting() {
        return pool.getQueue().size();
    }

    /** Finishes what was accepted, as far as the patience goes. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
