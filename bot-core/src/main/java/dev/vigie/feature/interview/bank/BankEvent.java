package dev.vigie.feature.interview.bank;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Question;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.List;

/** Something that happened to a question of the bank. */
public sealed interface BankEvent {

    /**
     * Somebody proposes a question.
     *
     * @param competency its code
     * @param type what kind of evidence it asks for
     * @param level the experience it is meant for
     * @param roles the jobs it is meant for
     * @param minutes that an answer takes
     */
    record Proposed(
            String competency,
            Question.Type type,
            Question.Level level,
            List<Question.Job> roles,
            int minutes)
            implements BankEvent {
        public Proposed {
            roles = List.copyOf(roles);
        }
    }

    /** One language of it is written, or written anew. */
    record Written(Language language, Question.Side side) implements BankEvent {}

    /** A second person is asked. */
    record Sent() implements BankEvent {}

    /** A second person agrees. */
    record Approved() implements BankEvent {}

    /** A second person does not agree, and says why. */
    record Refused(String reason) implements BankEvent {}

    /** It is no longer drawn nor put into kits. */
    record Retired(String reason) implements BankEvent {}

    /** It is drawn again. */
    record Restored() implements BankEvent {}

    /**
     * An event with its circumstances.
     *
     * @param question the id
     * @param version from 1, without gaps
     * @param at when
     * @param by who
     * @param event what
     */
    record Recorded(String question, int version, Instant at, UserRef by, BankEvent event) {}
}
