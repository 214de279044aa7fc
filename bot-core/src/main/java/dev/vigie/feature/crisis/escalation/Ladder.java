package dev.vigie.feature.crisis.escalation;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.Severity;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.Role;
import dev.vigie.org.Roster;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to call about a crisis, and when. Pure: it looks at the history and answers what is next.
 *
 * <ol>
 *   <li>The rungs: whoever is on duty, their backup; from severity 3 the social-media lead; at
 *       severity 1 and 2 the other roles that the playbook names, the public-relations director and
 *       the executive.
 *   <li>A rung has a time to answer ({@link Pace}), then the next one is called. A rung with nobody
 *       on it is named, and the next one is called at once.
 *   <li>The ladder is climbed a number of times, then nobody is called any more, and that is said.
 *   <li>Once somebody is on it nobody else is called. Without a sign from them for a while they are
 *       asked again; without an answer the ladder is climbed from the bottom.
 *   <li>Whoever opened the crisis is not called. At severity 3 and 4 an opener on duty is on it
 *       already, and without a roster nobody is called.
 * </ol>
 */
final class Ladder {

    static final String ON_DUTY = "on-duty";
    static final String BACKUP = "backup";

    private final CrisisUnit unit;
    private final Roster roster;

    Ladder(CrisisUnit unit, Roster roster) {
        this.unit = unit;
        this.roster = roster;
    }

    /**
     * What is next.
     *
     * @param at when
     * @param event what
     */
    record Next(Instant at, CrisisEvent event) {}

    /**
     * What is next for a crisis, if anything is.
     *
     * @param now whose duty it is
     */
    Optional<Next> next(Crisis crisis, Instant now) {
        Response response = Response.of(crisis);
        if (!crisis.open()) {
            return Optional.empty();
        }
        Pace pace = Pace.of(crisis.severity());
        if (response.responder().isPresent() && response.asked().isEmpty()) {
            return pace.stale()
                    .map(after -> response.lastSign().plus(after))
                    .map(
                            at ->
                                    new Next(
                                            at,
                                            new CrisisEvent.AskedAgain(
                                                    response.responder().get())));
        }
        if (response.asked().isPresent()) {
            return Optional.of(
                    new Next(
                            response.asked().get().plus(pace.grace()),
                            call(crisis, rungs(crisis).get(0), now)));
        }
        return response.givenUp() || !callsAnybody(crisis)
                ? Optional.empty()
                : Optional.of(climb(crisis, response, now));
    }

    /** The next rung, whatever the time: somebody does not want to wait. */
    CrisisEvent.Called nextCall(Crisis crisis, Instant now) {
        return call(crisis, nextRung(crisis, Response.of(crisis), now), now);
    }

    /** Whether the unit or a rotation exists: without any of them there is nobody to call. */
    boolean hasSomebody() {
        return !unit.isEmpty() || roster.isSetUp();
    }

    private boolean callsAnybody(Crisis crisis) {
        if (crisis.severity().major()) {
            return hasSomebody();
        }
        Optional<UserRef> onDuty = roster.on(crisis.openedAt());
        return roster.isSetUp() && !onDuty.equals(Optional.of(crisis.openedBy()));
    }

    private Next climb(Crisis crisis, Response response, Instant now) {
        List<CrisisEvent.Called> calls = response.calls();
        Pace pace = Pace.of(crisis.severity());
        boolean hole = calls.isEmpty() || calls.get(calls.size() - 1).people().isEmpty();
        Instant at = hole ? response.since() : response.since().plus(pace.patience());
        String rung = nextRung(crisis, response, now);
        int round = rounds(crisis, calls) + (wraps(crisis, calls, rung) ? 1 : 0);
        boolean reachedAnybody = calls.stream().anyMatch(call -> !call.people().isEmpty());
        boolean over = round >= pace.rounds() || (round > 0 && !reachedAnybody);
        return new Next(at, over ? new CrisisEvent.NobodyAnswered() : call(crisis, rung, now));
    }

    /** How often the ladder has been begun anew. */
    private static int rounds(Crisis crisis, List<CrisisEvent.Called> calls) {
        int rounds = 0;
        for (int i = 1; i < calls.size(); i++) {
            rounds += wraps(crisis, calls.subList(0, i), calls.get(i).rung()) ? 1 : 0;
        }
        return rounds;
    }

    private static boolean wraps(Crisis crisis, List<CrisisEvent.Called> calls, String rung) {
        List<String> rungs = rungs(crisis);
        return !calls.isEmpty()
                && rungs.indexOf(rung) <= rungs.indexOf(calls.get(calls.size() - 1).rung());
    }

    /** The rung after the last one called that is not the opener's alone. */
    private String nextRung(Crisis crisis, Response response, Instant now) {
        List<String> rungs = rungs(crisis);
        List<CrisisEvent.Called> calls = response.calls();
        int last = calls.isEmpty() ? -1 : rungs.indexOf(calls.get(calls.size() - 1).rung());
        for (int i = 1; i < rungs.size(); i++) {
            String rung = rungs.get((last + i) % rungs.size());
            if (!List.of(crisis.openedBy()).equals(people(rung, now))) {
                return rung;
            }
        }
        return rungs.get((last + 1) % rungs.size());
    }

    private CrisisEvent.Called call(Crisis crisis, String rung, Instant now) {
        List<UserRef> people =
                people(rung, now).stream().filter(p -> !p.equals(crisis.openedBy())).toList();
        return new CrisisEvent.Called(rung, people);
    }

    private List<UserRef> people(String rung, Instant now) {
        return switch (rung) {
            case ON_DUTY -> roster.on(now).stream().toList();
            case BACKUP -> roster.backup(now).stream().toList();
            default -> Role.of(rung).map(unit::with).orElse(List.of());
        };
    }

    /** From the bottom up, at the present severity. */
    private static List<String> rungs(Crisis crisis) {
        Set<String> rungs = new LinkedHashSet<>(List.of(ON_DUTY, BACKUP));
        if (crisis.severity().atLeastAsGraveAs(Severity.SENSITIVE)) {
            rungs.add(Role.SOCIAL_MEDIA_LEAD.id());
        }
        if (crisis.severity().major()) {
            crisis.playbook().chain().stream()
                    .filter(role -> role != Role.PR_DIRECTOR && role != Role.EXECUTIVE)
                    .forEach(role -> rungs.add(role.id()));
            rungs.add(Role.PR_DIRECTOR.id());
            rungs.add(Role.EXECUTIVE.id());
        }
        return List.copyOf(rungs);
    }
}
