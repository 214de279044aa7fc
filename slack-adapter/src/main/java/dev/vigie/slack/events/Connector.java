package dev.vigie.slack.events;

import dev.vigie.platform.Health;
import dev.vigie.platform.TryLater;
import dev.vigie.slack.web.SlackRefusal;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a connection up: opens it, looks after it every few seconds, and opens it again with
 * growing pauses when it is lost or out of order.
 */
public final class Connector implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);

    private static final Duration LOOKED_AFTER = Duration.ofSeconds(5);
    private static final long SHORTEST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 30_000;

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "slack-connection"));
    private final Runnable open;
    private final BooleanSupplier alive;
    private volatile Health health = new Health(false, "connecting");
    private long pause = SHORTEST_MILLIS;
    private boolean planned;

    /**
     * Does nothing yet.
     *
     * @param open connects; throws {@link TryLater} or {@link SlackRefusal} when it does not
     * @param alive whether the connection stands
     */
    public Connector(Runnable open, BooleanSupplier alive) {
        this.open = open;
        this.alive = alive;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Connects for the first time: now, or in the background when Slack is out of order.
     *
     * @throws SlackRefusal when it refuses
     */
    public void start() {
        try {
            open.run();
            opened();
        } catch (TryLater trouble) {
            again(trouble);
        }
        var unused =
                thread.scheduleWithFixedDelay(
                        this::lookAfter,
                        LOOKED_AFTER.toMillis(),
                        LOOKED_AFTER.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Opens another connection now; the one there is may last a moment longer. */
    public void renew() {
        execute(this::reopen);
    }

    /** Something may have happened to the connection. */
    public void check() {
        execute(this::lookAfter);
    }

    /** How it is. */
    public Health health() {
        return health;
    }

    private void lookAfter() {
        if (!planned && !alive.getAsBoolean()) {
            health = new Health(false, "reconnecting");
            reopen();
        }
    }

    private void reopen() {
        try {
            open.run();
            opened();
        } catch (TryLater trouble) {
            again(trouble);
        } catch (SlackRefusal refusal) {
            LOG.error("Slack refuses to connect: {}", refusal.getMessage());
            again(refusal);
            health = new Health(false, "refused: " + refusal.error());
        }
    }

    private void opened() {
        if (!health.ready()) {
            LOG.info("connected to Slack");
        }
        health = new Health(true, "connected");
        pause = SHORTEST_MILLIS;
    }

    private void again(RuntimeException why) {
        if (!alive.getAsBoolean()) {
            health =
                    new Health(
                            false,
                            health.state().equals("connecting") ? "connecting" : "reconnecting");
        }
        LOG.warn("no connection to Slack; trying again in {} ms: {}", pause, why.getMessage());
        planned = true;
        var unused =
                thread.schedule(
                        () -> {
                            planned = false;
                            reopen();
                        },
                        pause,
                        TimeUnit.MILLISECONDS);
        pause = Math.min(pause * 2, LONGEST_MILLIS);
    }

    private void execute(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException closing) {
            LOG.debug("no longer looking after the connection");
        }
    }

    @Override
    public void close() {
        health = new Health(false, "stopped");
        thread.shutdownNow();
    }
}
