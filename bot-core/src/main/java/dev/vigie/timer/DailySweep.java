package dev.vigie.timer;

import dev.vigie.chat.OrgId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Forgets, once a day for all instances together, what is no longer needed: what was received and
 * delivered long ago, messages that were pointed at.
 */
public final class DailySweep implements TimerJob {

    private static final String KIND = "sweep";

    /** It concerns all organizations. */
    private static final OrgId ALL = new OrgId("-");

    private final Timers timers;
    private final InstantSource clock;
    private final List<Runnable> sweeps;

    public DailySweep(Timers timers, InstantSource clock, List<Runnable> sweeps) {
        this.timers = timers;
        this.clock = clock;
        this.sweeps = List.copyOf(sweeps);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Plans the next one; at each start, and whoever comes second plans nothing more. */
    public void planNext() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        Instant due = tomorrow.atStartOfDay().toInstant(ZoneOffset.UTC);
        timers.plan(new Timer(KIND, tomorrow.toString(), ALL, ""), due);
    }

    @Override
    public void run(Timer timer, int attempt) {
        sweeps.forEach(Runnable::run);
        planNext();
    }
}
