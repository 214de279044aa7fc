package dev.vigie.timer.jdbc;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.vigie.command.WordlessTrace;
import dev.vigie.platform.TryLater;
import dev.vigie.timer.TimerJob;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job as a task of db-scheduler. */
final class JobTask extends OneTimeTask<String> {

    private static final Logger LOG = LoggerFactory.getLogger(JobTask.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    private final TimerJob job;

    JobTask(TimerJob job, InstantSource clock) {
        super(
                job.kind(),
                String.class,
                (complete, operations) -> again(complete, operations, clock));
        this.job = job;
    }

    @Override
    public void executeOnce(TaskInstance<String> task, ExecutionContext context) {
        Execution execution = context.getExecution();
        job.run(
                TimerData.timer(task.getTaskName(), task.getId(), task.getData()),
                execution.consecutiveFailures + 1);
    }

    private static void again(
            ExecutionComplete complete,
            ExecutionOperations<String> operations,
            InstantSource clock) {
        Throwable why = complete.getCause().orElseThrow();
        Duration after;
        if (why instanceof TryLater later) {
            after = later.after();
        } else {
            int failures = complete.getExecution().consecutiveFailures;
            after = wait(failures);
            LOG.error(
                    "'{}' failed, attempt {}",
                    complete.getExecution().getTaskName(),
                    failures + 1,
                    WordlessTrace.of(why));
        }
        operations.reschedule(complete, clock.instant().plus(after));
    }

    private static Duration wait(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
