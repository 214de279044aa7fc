package dev.vigie.feature.crisis;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A crisis as its events make it, and the rules of what may happen next. Pure: it decides, others
 * store.
 *
 * <p>Rules: steps are done or skipped once (skipping takes a reason); severity goes up freely and
 * comes down with a reason; a crisis that was ever severity 1 or 2 is closed by two different
 * people.
 */
public final class Crisis {

    private final int number;
    private final List<Recorded> history;
    private final CrisisEvent.Opened opening;
    private final List<StepState> steps = new ArrayList<>();
    private Severity severity;
    private Severity gravest;
    private boolean becameMajor;
    private Optional<Recorded> closeProposal = Optional.empty();
    private boolean open = true;

    private Crisis(int number, List<Recorded> history) {
        this.number = number;
        this.history = List.copyOf(history);
        this.opening = (CrisisEvent.Opened) history.get(0).event();
        this.severity = opening.severity();
        this.gravest = opening.severity();
        List<Playbook.Step> written = opening.playbook().steps();
        for (int i = 0; i < written.size(); i++) {
            steps.add(StepState.open(i + 1, written.get(i)));
        }
        history.forEach(this::apply);
    }

    /**
     * What a history comes to.
     *
     * @param history at least the opening, in order
     */
    public static Crisis from(int number, List<Recorded> history) {
        return new Crisis(number, history);
    }

    /** What it comes to once one more event has happened. */
    public Crisis after(Recorded next) {
        List<Recorded> longer = new ArrayList<>(history);
        longer.add(next);
        return new Crisis(number, longer);
    }

    public int number() {
        return number;
    }

    public Playbook playbook() {
        return opening.playbook();
    }

    public Optional<String> subject() {
        return opening.subject();
    }

    public ConversationRef place() {
        return opening.place();
    }

    public Severity severity() {
        return severity;
    }

    /** The gravest it has been: what the rule of two people looks at. */
    public Severity gravest() {
        return gravest;
    }

    /** Whether its last change of severity made it major. */
    public boolean becameMajor() {
        return becameMajor;
    }

    public boolean open() {
        return open;
    }

    public Instant openedAt() {
        return history.get(0).at();
    }

    public UserRef openedBy() {
        return history.get(0).by();
    }

    /** What happened last. */
    public Recorded last() {
        return history.get(history.size() - 1);
    }

    public int version() {
        return history.size();
    }

    public List<Recorded> history() {
        return history;
    }

    /** Who proposed to close it, while nobody else has agreed. */
    public Optional<Recorded> closeProposal() {
        return closeProposal;
    }

    /** The steps that apply at the present severity and in this place. */
    public List<StepState> steps() {
        return steps.stream().filter(this::applies).toList();
    }

    /** The number of a step by its id, also when the present severity hides it. */
    public int numberOf(String step) {
        return steps.stream()
                .filter(s -> s.step().id().equals(step))
                .findFirst()
                .map(StepState::number)
                .orElseThrow(() -> new IllegalArgumentException("no such step: " + step));
    }

    public List<StepState> openSteps() {
        return steps().stream().filter(s -> s.status() == StepState.Status.OPEN).toList();
    }

    private boolean applies(StepState state) {
        Playbook.Step step = state.step();
        boolean graveEnough = step.severity().map(s -> severity.atLeastAsGraveAs(s)).orElse(true);
        // In the console no community platform is known: everything is shown.
        boolean rightPlace =
                step.platform()
                        .map(
                                p ->
                                        place().platform().equals(p)
                                                || place().platform().equals("console"))
                        .orElse(true);
        return state.status() != StepState.Status.OPEN || (graveEnough && rightPlace);
    }

    // ---- decisions -----------------------------------------------------------------------------

    public CrisisEvent done(int step, Optional<String> evidence) {
        return new CrisisEvent.StepDone(openStep(step).step().id(), evidence);
    }

    public CrisisEvent skip(int step, String reason) {
        return new CrisisEvent.StepSkipped(openStep(step).step().id(), reason);
    }

    public CrisisEvent assign(int step, UserRef to) {
        return new CrisisEvent.StepAssigned(openStep(step).step().id(), to);
    }

    public CrisisEvent reopenStep(int step) {
        requireOpen();
        StepState state = step(step);
        if (state.status() == StepState.Status.OPEN) {
            throw new UserError("crisis.step-is-open", "step", step);
        }
        return new CrisisEvent.StepReopened(state.step().id());
    }

    public CrisisEvent join() {
        requireOpen();
        return new CrisisEvent.Joined();
    }

    public CrisisEvent note(String text) {
        return new CrisisEvent.Noted(text);
    }

    public CrisisEvent changeSeverity(Severity to, Optional<String> reason) {
        requireOpen();
        if (to == severity) {
            throw new UserError("crisis.same-severity", "level", to.level());
        }
        if (!to.atLeastAsGraveAs(severity) && reason.isEmpty()) {
            throw new UserError("crisis.lower-needs-reason", "level", to.level());
        }
        return new CrisisEvent.SeverityChanged(to, reason);
    }

    /** Closes it, or proposes to when somebody else must agree. */
    public CrisisEvent close(UserRef by, String reason) {
        requireOpen();
        if (!gravest.major()) {
            return new CrisisEvent.Closed(reason);
        }
        if (closeProposal.isEmpty()) {
            return new CrisisEvent.CloseProposed(reason);
        }
        if (closeProposal.get().by().equals(by)) {
            throw new UserError("crisis.close-needs-another", "level", gravest.level());
        }
        return new CrisisEvent.Closed(reason);
    }

    public CrisisEvent reopen(String reason) {
        if (open) {
            throw new UserError("crisis.is-open", "number", number);
        }
        return new CrisisEvent.Reopened(reason);
    }

    private StepState openStep(int number) {
        requireOpen();
        StepState state = step(number);
        if (state.status() != StepState.Status.OPEN) {
            throw new UserError("crisis.step-ended", "step", number, "status", state.status());
        }
        return state;
    }

    private StepState step(int number) {
        return steps().stream()
                .filter(s -> s.number() == number)
                .findFirst()
                .orElseThrow(() -> new UserError("crisis.no-such-step", "step", number));
    }

    private void requireOpen() {
        if (!open) {
            throw new UserError("crisis.is-closed", "number", number);
        }
    }

    // ---- facts ---------------------------------------------------------------------------------

    private void apply(Recorded recorded) {
        CrisisEvent event = recorded.event();
        if (event instanceof CrisisEvent.StepDone e) {
            change(e.step(), s -> s.ended(StepState.Status.DONE, recorded, e.evidence()));
        } else if (event instanceof CrisisEvent.StepSkipped e) {
            change(
                    e.step(),
                    s -> s.ended(StepState.Status.SKIPPED, recorded, Optional.of(e.reason())));
        } else if (event instanceof CrisisEvent.StepReopened e) {
            change(e.step(), StepState::reopened);
        } else if (event instanceof CrisisEvent.StepAssigned e) {
            change(e.step(), s -> s.assigned(e.to()));
        } else if (event instanceof CrisisEvent.SeverityChanged e) {
            becameMajor = e.to().major() && !severity.major();
            severity = e.to();
            gravest = e.to().atLeastAsGraveAs(gravest) ? e.to() : gravest;
        } else if (event instanceof CrisisEvent.CloseProposed) {
            closeProposal = Optional.of(recorded);
        } else if (event instanceof CrisisEvent.Closed) {
            open = false;
        } else if (event instanceof CrisisEvent.Reopened) {
            open = true;
            closeProposal = Optional.empty();
        }
    }

    private void change(String step, UnaryOperator<StepState> how) {
        steps.replaceAll(s -> Objects.equals(s.step().id(), step) ? how.apply(s) : s);
    }
}
