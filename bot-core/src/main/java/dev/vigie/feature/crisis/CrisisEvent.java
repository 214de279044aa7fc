package dev.vigie.feature.crisis;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Undeliverable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happened in a crisis. */
public sealed interface CrisisEvent {

    /**
     * It began.
     *
     * @param playbook as it was at that moment, so that a later change of the pack changes no
     *     running checklist
     * @param severity to begin with
     * @param subject what it is about, in the opener's words
     * @param place where it is run
     */
    record Opened(
            Playbook playbook, Severity severity, Optional<String> subject, ConversationRef place)
            implements CrisisEvent {}

    record StepDone(String step, Optional<String> evidence) implements CrisisEvent {}

    record StepSkipped(String step, String reason) implements CrisisEvent {}

    record StepReopened(String step) implements CrisisEvent {}

    record StepAssigned(String step, UserRef to) implements CrisisEvent {}

    record Noted(String text) implements CrisisEvent {}

    /** The severity went up silently or came down with a reason. */
    record SeverityChanged(Severity to, Optional<String> reason) implements CrisisEvent {}

    /** One person wants to close a major crisis; another must agree. */
    record CloseProposed(String reason) implements CrisisEvent {}

    record Closed(String reason) implements CrisisEvent {}

    record Reopened(String reason) implements CrisisEvent {}

    /**
     * Somebody of the crisis unit could not be written to, and was named in the channel instead.
     */
    record NotReached(UserRef person, Undeliverable.Reason reason) implements CrisisEvent {}

    /** A message about it could not be posted in its conversation. */
    record NotPosted(Undeliverable.Reason reason) implements CrisisEvent {}

    /**
     * People were called, in the order of the ladder.
     *
     * @param rung which rung of it: {@code on-duty}, {@code backup} or the id of a role
     * @param people who; none when the rung is empty
     */
    record Called(String rung, List<UserRef> people) implements CrisisEvent {
        public Called {
            people = List.copyOf(people);
        }
    }

    /** Somebody is on it. */
    record Acknowledged() implements CrisisEvent {}

    /** Whoever was on it has not been seen for a while, and was asked whether they still are. */
    record AskedAgain(UserRef person) implements CrisisEvent {}

    /**
     * The message that it was opened from, kept as it was.
     *
     * @param author who wrote it
     * @param name the name they were shown under
     * @param text what it said
     * @param at when it was written
     * @param link where it can be read
     */
    record EvidenceKept(UserRef author, String name, String text, Instant at, Optional<String> link)
            implements CrisisEvent {}

    /** Somebody who wanted to open the same thing takes part in this one instead. */
    record Joined() implements CrisisEvent {}

    /**
     * Somebody takes a role in this crisis.
     *
     * @param role {@code lead} or the id of a role
     * @param person who holds it from now on
     * @param reason why it was taken from whoever held it, when they did not hand it over
     */
    record RoleTaken(String role, UserRef person, Optional<String> reason) implements CrisisEvent {}

    /** What is said to everyone at the rhythm of the crisis. */
    record Updated(String text) implements CrisisEvent {}

    /** No reminders for a while. */
    record Snoozed(int minutes) implements CrisisEvent {}

    /**
     * A reminder was sent.
     *
     * @param of what: {@code update}, {@code lead}, {@code overdue} or {@code relay}
     * @param person whom, when it was one person
     */
    record Reminded(String of, Optional<UserRef> person) implements CrisisEvent {}

    /** A holding statement was written, in both languages. */
    record StatementWritten(String fr, String en) implements CrisisEvent {}

    /**
     * Somebody approved the holding statement.
     *
     * @param statement the version at which it was written
     */
    record StatementApproved(int statement) implements CrisisEvent {}

    /** Everybody was called as often as foreseen, and nobody is on it. */
    record NobodyAnswered() implements CrisisEvent {}

    /**
     * An event with its place in the history.
     *
     * @param version 1 for the opening, then one more each time
     * @param at when
     * @param by who
     * @param event what
     */
    record Recorded(int version, Instant at, UserRef by, CrisisEvent event) {}
}
