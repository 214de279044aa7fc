package dev.vigie.feature.crisis.escalation;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisDesk;
import dev.vigie.platform.TryLater;
import dev.vigie.timer.Timer;
import dev.vigie.timer.TimerJob;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Calls whoever is next.
 *
 * <p>It recomputes what is next from the history: a timer that fires twice, late, or after the
 * clock was set back finds that it is done, or not yet due.
 */
final class EscalationJob implements TimerJob {

    private final CrisisDesk desk;
    private final Escalation escalation;
    private final InstantSource clock;

    EscalationJob(CrisisDesk desk, Escalation escalation, InstantSource clock) {
        this.desk = desk;
        this.escalation = escalation;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Escalation.KIND;
    }

    @Override
    public void run(Timer timer, int attempt) {
        int space = timer.data().indexOf(' ');
        int number = Integer.parseInt(timer.data().substring(0, space));
        int version = Integer.parseInt(timer.data().substring(space + 1));
        desk.find(timer.org(), number)
                .filter(crisis -> crisis.version() == version)
                .ifPresent(crisis -> act(timer.org(), crisis));
    }

    private void act(OrgId org, Crisis crisis) {
        Instant now = clock.instant();
        Optional<Ladder.Next> next = escalation.ladder(org).next(crisis, now);
        if (next.isEmpty()) {
            if (escalation.waits(org, crisis)) {
                throw new TryLater(Escalation.RECHECK, "nobody to call yet");
            }
        } else if (next.get().at().isAfter(now)) {
            throw new TryLater(Duration.between(now, next.get().at()), "not yet due");
        } else {
            desk.recordAfter(org, crisis, now, next.get().event());
        }
    }
}
