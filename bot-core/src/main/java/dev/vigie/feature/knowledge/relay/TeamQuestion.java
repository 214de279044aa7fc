package dev.vigie.feature.knowledge.relay;

import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.text.Language;
import dev.vigie.timer.Addressee;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that the team was asked.
 *
 * @param number its own within the organization
 * @param version grows with each change
 * @param asked what was asked
 * @param to where it went; empty when nobody was set up to receive it
 * @param state how far it is
 * @param by who took or answered it
 * @param answer what they answered, or why they did not
 * @param changedAt when it came to be so
 */
public record TeamQuestion(
        int number,
        int version,
        Origin asked,
        Optional<Addressee> to,
        State state,
        Optional<UserRef> by,
        Optional<String> answer,
        Instant changedAt) {

    /**
     * Where a question comes from.
     *
     * @param id of the question as it was kept
     * @param text in the asker's words
     * @param language the language it was asked in
     * @param asker who agreed to be named
     * @param card the card that was proposed
     * @param gap the gap it belongs to
     * @param at when the team was asked
     */
    public record Origin(
            String id,
            String text,
            Language language,
            UserRef asker,
            Optional<String> card,
            Optional<Integer> gap,
            Instant at) {}

    /** How far a question is. */
    public enum State {
        WAITING,
        CLAIMED,
        ANSWERED,
        DECLINED,
        RESOLVED;

        /** As stored; also the end of its message key. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody still has to answer. */
        public boolean open() {
            return this == WAITING || this == CLAIMED;
        }
    }

    /** Somebody takes it upon them. */
    TeamQuestion claim(UserRef person, Instant at) {
        mustBeOpen();
        if (state == State.CLAIMED) {
            throw new UserError("relay.is-claimed", "number", number);
        }
        return changed(State.CLAIMED, Optional.of(person), answer, at);
    }

    /** Somebody answers it, whoever took it. */
    TeamQuestion answer(UserRef person, String text, Instant at) {
        mustBeOpen();
        return changed(State.ANSWERED, Optional.of(person), Optional.of(text), at);
    }

    /** Somebody says why it is not answered. */
    TeamQuestion decline(UserRef person, String reason, Instant at) {
        mustBeOpen();
        return changed(State.DECLINED, Optional.of(person), Optional.of(reason), at);
    }

    /** The asker, or whoever answered, is done with it. */
    TeamQuestion resolve(UserRef person, Instant at) {
        if (state.open()) {
            throw new UserError("relay.not-answered", "number", number);
        }
        if (!person.equals(asked.asker()) && !by.equals(Optional.of(person))) {
            throw new UserError("relay.not-yours", "number", number);
        }
        return changed(State.RESOLVED, by, answer, at);
    }

    private void mustBeOpen() {
        if (!state.open()) {
            throw new UserError("relay.is-over", "number", number);
        }
    }

    private TeamQuestion changed(
            State next, Optional<UserRef> person, Optional<String> text, Instant at) {
        return new TeamQuestion(number, version + 1, asked, to, next, person, text, at);
    }
}
