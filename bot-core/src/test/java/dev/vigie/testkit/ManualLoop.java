package dev.vigie.testkit;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.vigie.jdbc.Database;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.jdbc.TimerLoop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Does what is due when a test says so, on its thread. */
public final class ManualLoop {

    private static final int MANY = 10_000;

    private final ManualScheduler scheduler;
    private final ManualTime time;

    public ManualLoop(Database database, List<TimerJob> jobs, ManualTime time) {
        this.time = time;
        TestHelper.ManualSchedulerBuilder builder =
                TestHelper.createManualScheduler(
                                database.connections(), TimerLoop.tasks(jobs, time))
                        .clock(
                                new SettableClock() {
                                    @Override
                                    public Instant now() {
                                        return time.instant();
                                    }
                                });
        builder.serializer(TimerLoop.SERIALIZER)
                .jdbcCustomization(new DefaultJdbcCustomization(false));
        this.scheduler = builder.build();
    }

    /** Does everything that is due now, and what becomes due by it. */
    public void run() {
        for (int i = 0; i < MANY && nextDue(time.instant()).isPresent(); i++) {
            scheduler.runAnyDueExecutions();
        }
    }

    /** When the next thing is due, if that is not after a moment. */
    public Optional<Instant> nextDue(Instant until) {
        List<Instant> due = new ArrayList<>();
        scheduler.fetchScheduledExecutions(
                ScheduledExecutionsFilter.onlyResolved(),
                execution -> due.add(execution.getExecutionTime()));
        return due.stream().filter(moment -> !moment.isAfter(until)).min(Comparator.naturalOrder());
    }
}
