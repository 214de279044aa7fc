package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.command.UserError;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.org.AuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Loads a crisis, lets it decide, appends what it decided.
 *
 * <p>When somebody else was faster, it looks again and decides again: two people ticking two steps
 * at once both succeed, and of two ticking the same step one is told.
 */
public final class CrisisDesk {

    /** Vigie itself, on a timeline. */
    public static final UserRef VIGIE = new UserRef("vigie", "Vigie");

    /** More than fifty people pressing at the same instant on one crisis. */
    private static final int ATTEMPTS = 100;

    private static final int LISTED = 25;

    /** Two openings of the same thing within this time are one. */
    private static final Duration SAME_OPENING = Duration.ofMinutes(2);

    private final CrisisStore store;
    private final AuditTrail audit;
    private final List<CrisisPart> parts;

    /**
     * Over a store.
     *
     * @param parts told about everything that happens
     */
    public CrisisDesk(CrisisStore store, AuditTrail audit, List<CrisisPart> parts) {
        this.store = store;
        this.audit = audit;
        this.parts = List.copyOf(parts);
    }

    /**
     * What came of wanting to open a crisis.
     *
     * @param crisis the new one, or the one of the same kind just opened here
     * @param fresh whether it is new
     */
    record Opening(Crisis crisis, boolean fresh) {}

    /**
     * Opens a crisis, unless the same one has just been opened in the same place: of two people
     * opening at once, or of a double click, one opens it and the other finds it.
     *
     * @param evidence what it was opened from
     * @param anyway whether it is opened in any case
     */
    Opening open(
            Invocation use,
            CrisisEvent.Opened opening,
            Optional<CrisisEvent.EvidenceKept> evidence,
            boolean anyway) {
        return audit.together(
                () -> {
                    store.oneOpeningAtATime(use.org());
                    return (anyway ? Optional.<Crisis>empty() : justOpened(use, opening))
                            .map(crisis -> new Opening(crisis, false))
                            .orElseGet(() -> new Opening(opened(use, opening, evidence), true));
                });
    }

    private Optional<Crisis> justOpened(Invocation use, CrisisEvent.Opened opening) {
        return list(use.org(), true).stream()
                .filter(c -> c.place().equals(opening.place()))
                .filter(c -> c.playbook().id().equals(opening.playbook().id()))
                .filter(c -> !c.openedAt().plus(SAME_OPENING).isBefore(use.at()))
                .findFirst();
    }

    private Crisis opened(
            Invocation use,
            CrisisEvent.Opened opening,
            Optional<CrisisEvent.EvidenceKept> evidence) {
        UserRef by = use.person().ref();
        int number = store.open(use.org(), opening, by, use.at());
        audited(use, number);
        Crisis crisis = Crisis.from(number, List.of(new Recorded(1, use.at(), by, opening)));
        parts.forEach(part -> part.happened(use.org(), crisis));
        return evidence.map(kept -> record(use.org(), number, by, use.at(), kept)).orElse(crisis);
    }

    /**
     * What changes a crisis: a decision that its state and rules allow, or an error for the person.
     */
    public Crisis change(Invocation use, Function<Crisis, CrisisEvent> decision) {
        return change(use, number(use), decision);
    }

    /** The same for the crisis that {@link #asked} would show. */
    Crisis changeAsked(Invocation use, Function<Crisis, CrisisEvent> decision) {
        return change(use, numberOrLast(use), decision);
    }

    private Crisis change(Invocation use, int number, Function<Crisis, CrisisEvent> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Crisis before = load(use.org(), number);
            CrisisEvent event = decision.apply(before);
            Recorded recorded =
                    new Recorded(before.version() + 1, use.at(), use.person().ref(), event);
            Crisis after = before.after(recorded);
            if (audit.together(() -> append(use.org(), after, () -> audited(use, number)))) {
                return after;
            }
        }
        throw new UserError("crisis.too-busy", "number", number);
    }

    /** What nobody decided, but must be on the timeline; it joins the transaction under way. */
    public Crisis record(OrgId org, int number, UserRef by, Instant at, CrisisEvent event) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Crisis before = load(org, number);
            Crisis after = before.after(new Recorded(before.version() + 1, at, by, event));
            if (audit.together(() -> append(org, after, () -> {}))) {
                return after;
            }
        }
        throw new UserError("crisis.too-busy", "number", number);
    }

    /**
     * Appends what follows from a state, unless something else has happened since: whoever was
     * faster sees to what follows from that.
     */
    public boolean recordAfter(OrgId org, Crisis before, Instant at, CrisisEvent event) {
        Crisis after = before.after(new Recorded(before.version() + 1, at, VIGIE, event));
        return audit.together(() -> append(org, after, () -> {}));
    }

    /** Appends the last event with what it causes; false when somebody else was faster. */
    private boolean append(OrgId org, Crisis after, Runnable audited) {
        boolean appended = store.append(org, after.number(), after.last());
        if (appended) {
            audited.run();
            parts.forEach(part -> part.happened(org, after));
        }
        return appended;
    }

    public Optional<Crisis> find(OrgId org, int number) {
        List<Recorded> history = store.history(org, number);
        return history.isEmpty() ? Optional.empty() : Optional.of(Crisis.from(number, history));
    }

    /** The crisis to look at; the last closed one when none is open. */
    public Crisis asked(Invocation use) {
        return load(use.org(), numberOrLast(use));
    }

    public List<Crisis> list(OrgId org, boolean open) {
        return store.numbers(org, open, LISTED).stream().map(number -> load(org, number)).toList();
    }

    /** The crisis named, else the only one open here, else the only one open at all. */
    private int number(Invocation use) {
        Optional<Integer> named = use.integer("crisis");
        if (named.isPresent()) {
            return named.get();
        }
        List<Crisis> open = list(use.org(), true);
        List<Crisis> here = open.stream().filter(c -> c.place().equals(use.where())).toList();
        if (here.size() == 1) {
            return here.get(0).number();
        }
        if (open.size() == 1) {
            return open.get(0).number();
        }
        throw new UserError(open.isEmpty() ? "crisis.none-open" : "crisis.which-one");
    }

    private int numberOrLast(Invocation use) {
        boolean noneOpen = store.numbers(use.org(), true, 1).isEmpty();
        List<Integer> closed = store.numbers(use.org(), false, 1);
        return use.integer("crisis").isEmpty() && noneOpen && !closed.isEmpty()
                ? closed.get(0)
                : number(use);
    }

    private Crisis load(OrgId org, int number) {
        return find(org, number)
                .orElseThrow(() -> new UserError("crisis.no-such-crisis", "number", number));
    }

    private void audited(Invocation use, int number) {
        audit.record(
                use.org(),
                new AuditTrail.Entry(
                        use.at(), use.person().ref(), use.spec().name(), "crisis " + number));
    }
}
