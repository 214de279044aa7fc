package dev.vigie.feature.crisis.rhythm;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisDesk;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.role.Roles;
import dev.vigie.pack.Elapsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a crisis must be reminded of, and when. Pure: it looks at the history.
 *
 * <ol>
 *   <li>An update is due at the playbook's interval for the severity, after the last one.
 *   <li>A major crisis needs a lead after ten minutes.
 *   <li>Steps that are overdue are listed.
 *   <li>Whoever holds a role for four hours is asked whether somebody can relay them.
 *   <li>A reminder without effect comes again, three times in all; any act of a person begins anew.
 *       While the crisis is snoozed nothing is reminded.
 * </ol>
 */
final class Rhythm {

    static final String UPDATE = "update";
    static final String LEAD = "lead";
    static final String OVERDUE = "overdue";
    static final String RELAY = "relay";

    private static final Duration LEAD_AFTER = Duration.ofMinutes(10);
    private static final Duration OVERDUE_AFTER = Duration.ofMinutes(10);
    private static final Duration NAG_MAJOR = Duration.ofMinutes(20);
    private static final Duration NAG_MINOR = Duration.ofHours(1);
    private static final Duration RELAY_AFTER = Duration.ofHours(4);
    private static final int NAGS = 3;

    private final Crisis crisis;

    private Rhythm(Crisis crisis) {
        this.crisis = crisis;
    }

    static Rhythm of(Crisis crisis) {
        return new Rhythm(crisis);
    }

    /**
     * A reminder.
     *
     * @param at when
     * @param event what is recorded
     */
    record Due(Instant at, CrisisEvent.Reminded event) {}

    /** What is due first. */
    Optional<Due> next() {
        if (!crisis.open()) {
            return Optional.empty();
        }
        List<Due> all = new ArrayList<>();
        nextUpdate().ifPresent(at -> nagged(UPDATE, at).ifPresent(all::add));
        if (crisis.severity().major() && Roles.of(crisis).holder(Roles.LEAD).isEmpty()) {
            nagged(LEAD, start().plus(LEAD_AFTER)).ifPresent(all::add);
        }
        crisis.openSteps().stream()
                .map(step -> step.due(crisis.openedAt()))
                .min(Comparator.naturalOrder())
                .map(due -> due.plus(OVERDUE_AFTER))
                .flatMap(at -> nagged(OVERDUE, at))
                .ifPresent(all::add);
        Roles.of(crisis).holders().values().forEach(holder -> relay(holder).ifPresent(all::add));
        Instant awake = snoozedUntil();
        return all.stream()
                .map(due -> due.at().isBefore(awake) ? new Due(awake, due.event()) : due)
                .min(Comparator.comparing(Due::at));
    }

    /** When everyone is told next how things stand; empty where no rhythm is kept. */
    Optional<Instant> nextUpdate() {
        return Optional.ofNullable(crisis.playbook().updateEvery().get(crisis.severity().level()))
                .map(Elapsed::duration)
                .map(lastUpdate()::plus);
    }

    /** The last update, else the beginning. */
    private Instant lastUpdate() {
        return last(e -> e instanceof CrisisEvent.Updated).orElse(start());
    }

    private Instant start() {
        return last(e -> e instanceof CrisisEvent.Opened || e instanceof CrisisEvent.Reopened)
                .orElseThrow();
    }

    private Instant snoozedUntil() {
        for (int i = crisis.history().size() - 1; i >= 0; i--) {
            Recorded recorded = crisis.history().get(i);
            if (recorded.event() instanceof CrisisEvent.Snoozed snoozed) {
                return recorded.at().plus(Duration.ofMinutes(snoozed.minutes()));
            }
        }
        return Instant.MIN;
    }

    /** A reminder first due at a moment, then again and again while nobody does anything. */
    private Optional<Due> nagged(String of, Instant first) {
        Duration every = crisis.severity().major() ? NAG_MAJOR : NAG_MINOR;
        Optional<Instant> reminded =
                last(e -> e instanceof CrisisEvent.Reminded r && r.of().equals(of))
                        .filter(at -> !at.isBefore(first));
        if (reminded.isPresent() && unanswered(of) >= NAGS) {
            return Optional.empty();
        }
        Instant at = reminded.map(before -> before.plus(every)).orElse(first);
        return Optional.of(new Due(at, new CrisisEvent.Reminded(of, Optional.empty())));
    }

    /** Reminders since the last act of a person. */
    private int unanswered(String of) {
        int count = 0;
        for (int i = crisis.history().size() - 1; i >= 0; i--) {
            Recorded recorded = crisis.history().get(i);
            if (!recorded.by().equals(CrisisDesk.VIGIE)) {
                return count;
            }
            count +=
                    recorded.event() instanceof CrisisEvent.Reminded r && r.of().equals(of) ? 1 : 0;
        }
        return count;
    }

    private Optional<Due> relay(Roles.Holder holder) {
        Optional<UserRef> person = Optional.of(holder.person());
        boolean asked =
                last(e -> e instanceof CrisisEvent.Reminded r && r.person().equals(person))
                        .filter(at -> !at.isBefore(holder.since()))
                        .isPresent();
        return asked
                ? Optional.empty()
                : Optional.of(
                        new Due(
                                holder.since().plus(RELAY_AFTER),
                                new CrisisEvent.Reminded(RELAY, person)));
    }

    private Optional<Instant> last(Predicate<CrisisEvent> kind) {
        for (int i = crisis.history().size() - 1; i >= 0; i--) {
            if (kind.test(crisis.history().get(i).event())) {
                return Optional.of(crisis.history().get(i).at());
            }
        }
        return Optional.empty();
    }
}
