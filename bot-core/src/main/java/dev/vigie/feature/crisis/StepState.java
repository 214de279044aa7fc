package dev.vigie.feature.crisis;

import dev.vigie.chat.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of a running checklist.
 *
 * @param number stable for the life of the crisis, whatever the severity hides or shows
 * @param step what to do
 * @param status how far it is
 * @param by who did or skipped it
 * @param at when
 * @param why the reason it was skipped, or the evidence kept
 * @param assignee the person it was given to
 */
public record StepState(
        int number,
        Playbook.Step step,
        Status status,
        Optional<UserRef> by,
        Optional<Instant> at,
        Optional<String> why,
        Optional<UserRef> assignee) {

    private static final Duration GRACE = Duration.ofMinutes(1);

    /** How far a step is. */
    public enum Status {
        OPEN,
        DONE,
        SKIPPED
    }

    static StepState open(int number, Playbook.Step step) {
        return new StepState(
                number,
                step,
                Status.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    StepState ended(Status how, CrisisEvent.Recorded recorded, Optional<String> why) {
        return new StepState(
                number,
                step,
                how,
                Optional.of(recorded.by()),
                Optional.of(recorded.at()),
                why,
                assignee);
    }

    StepState reopened() {
        return new StepState(
                number,
                step,
                Status.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                assignee);
    }

    StepState assigned(UserRef to) {
        return new StepState(number, step, status, by, at, why, Optional.of(to));
    }

    /** When it should be done, given when the crisis began. */
    public Instant due(Instant opened) {
        return opened.plus(step.at().duration());
    }

    /** Late by more than a minute: nobody is late in the second after the opening. */
    public boolean overdue(Instant opened, Instant now) {
        return status == Status.OPEN && due(opened).plus(GRACE).isBefore(now);
    }
}
