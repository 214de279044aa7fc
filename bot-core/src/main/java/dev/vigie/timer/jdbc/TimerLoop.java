package dev.vigie.timer.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.vigie.jdbc.Database;
import dev.vigie.timer.TimerJob;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Does what is due, with db-scheduler: any number of instances on one database, each timer done by
 * one of them, and by another if that one dies.
 */
public final class TimerLoop implements AutoCloseable {

    /** How timers are stored, for a loop of another make. */
    public static final Serializer SERIALIZER = TimerData.SERIALIZER;

    private static final int THREADS = 8;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** An instance that has shown no sign of life for four of these is dead: 20 s. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final int SETTLE_LOOKS = 500;
    private static final int SETTLE_PAUSE_MILLIS = 10;

    private final JdbcTimers timers;
    private final List<String> kinds;
    private final InstantSource clock;
    private final Semaphore finished = new Semaphore(0);
    private final Scheduler scheduler;

    /**
     * Prepares the loop.
     *
     * @param timers is told to look as soon as something is planned
     * @param jobs what can be done here; timers of other kinds are left to other instances
     * @param instance a name that no other instance has
     */
    public TimerLoop(
            Database database,
            JdbcTimers timers,
            List<TimerJob> jobs,
            InstantSource clock,
            String instance) {
        this.timers = timers;
        this.kinds = jobs.stream().map(TimerJob::kind).toList();
        this.clock = clock;
        this.scheduler =
                configured(Scheduler.create(database.connections(), tasks(jobs, clock)), database)
                        .clock(clock::instant)
                        .schedulerName(new SchedulerName.Fixed(instance))
                        .addSchedulerListener(
                                new AbstractSchedulerListener() {
                                    @Override
                                    public void onExecutionComplete(ExecutionComplete complete) {
                                        finished.release();
                                    }
                                })
                        .build();
    }

    private static SchedulerBuilder configured(SchedulerBuilder builder, Database database) {
        if (database.isH2()) {
            builder.jdbcCustomization(new DefaultJdbcCustomization(false));
        } else {
            builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                    .pollUsingLockAndFetch(0.5, 2.0);
        }
        return builder.serializer(TimerData.SERIALIZER)
                .threads(THREADS)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(STOP_PATIENCE)
                // each job's failure is logged by its task, without anybody's words
                .failureLogging(LogLevel.OFF, false);
    }

    /** Jobs as tasks of db-scheduler, for a loop of another make. */
    public static List<Task<?>> tasks(List<TimerJob> jobs, InstantSource clock) {
        List<Task<?>> tasks = new ArrayList<>();
        jobs.forEach(job -> tasks.add(new JobTask(job, clock)));
        return tasks;
    }

    public void start() {
        scheduler.start();
        timers.afterCommit(scheduler::triggerCheckForDueExecutions);
    }

    /**
     * Waits until nothing is due any more, but not for ever (5 s): for the console, which shows
     * what a line causes before it reads the next one.
     */
    public void settle() {
        scheduler.triggerCheckForDueExecutions();
        for (int i = 0; i < SETTLE_LOOKS && timers.due(kinds, clock.instant()); i++) {
            try {
                if (finished.tryAcquire(SETTLE_PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    finished.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Finishes what is under way. */
    @Override
    public void close() {
        timers.afterCommit(() -> {});
        scheduler.stop();
    }
}
