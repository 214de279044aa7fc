package dev.vigie.feature.crisis.rhythm;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisDesk;
import dev.vigie.platform.TryLater;
import dev.vigie.timer.Timer;
import dev.vigie.timer.TimerJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reminds, if what the history says is due now; nothing when something has happened since. */
final class RemindJob implements TimerJob {

    private final CrisisDesk desk;
    private final InstantSource clock;

    RemindJob(CrisisDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reminders.KIND;
    }

    @Override
    public void run(Timer timer, int attempt) {
        int space = timer.data().indexOf(' ');
        int number = Integer.parseInt(timer.data().substring(0, space));
        int version = Integer.parseInt(timer.data().substring(space + 1));
        desk.find(timer.org(), number)
                .filter(crisis -> crisis.version() == version)
                .ifPresent(crisis -> remind(timer.org(), crisis));
    }

    private void remind(OrgId org, Crisis crisis) {
        Instant now = clock.instant();
        Rhythm.of(crisis)
                .next()
                .ifPresent(
                        due -> {
                            if (due.at().isAfter(now)) {
                                throw new TryLater(Duration.between(now, due.at()), "not yet due");
                            }
                            desk.recordAfter(org, crisis, now, due.event());
                        });
    }
}
