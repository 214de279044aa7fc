package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.OrgId;
import dev.vigie.platform.TryLater;
import dev.vigie.timer.Timer;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/**
 * Erases candidates whose time is over. Each has a timer; when it rings, what has happened since
 * and the organization's present rule decide, not what was planned.
 */
public final class Erasure implements TimerJob {

    private static final String KIND = "interview-erase";

    private final ScoreStore scores;
    private final Timers timers;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param zone whose calendar counts the months
     */
    public Erasure(ScoreStore scores, Timers timers, InstantSource clock, ZoneId zone) {
        this.scores = scores;
        this.timers = timers;
        this.clock = clock;
        this.zone = zone;
    }

    /** Sees to it that a new candidate will be erased. */
    void plan(OrgId org, Candidate.Id id, Instant added) {
        timers.plan(timer(org, id), scores.retention(org).end(added, zone));
    }

    /** The rule has changed: every candidate of the organization has a new end. */
    void replan(OrgId org) {
        for (ScoreStore.Held held : held(org)) {
            timers.plan(timer(org, held.id()), held.retention().end(held.last(), zone));
        }
    }

    void forget(OrgId org, Candidate.Id id) {
        timers.cancel(KIND, timer(org, id).id());
    }

    private List<ScoreStore.Held> held(OrgId org) {
        return scores.held().stream().filter(held -> held.org().equals(org)).toList();
    }

    private static Timer timer(OrgId org, Candidate.Id id) {
        String data = id.kit() + " " + id.number();
        return new Timer(KIND, org.value() + " " + data, org, data);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Timer timer, int attempt) {
        held(timer.org()).stream()
                .filter(held -> timer(held.org(), held.id()).id().equals(timer.id()))
                .forEach(this::eraseOrWait);
    }

    private void eraseOrWait(ScoreStore.Held held) {
        Instant end = held.retention().end(held.last(), zone);
        Instant now = clock.instant();
        if (now.isBefore(end)) {
            throw new TryLater(Duration.between(now, end), "not yet");
        }
        scores.erase(held.org(), held.id());
    }
}
