package dev.vigie.feature.knowledge.team;

import dev.vigie.chat.UserRef;
import dev.vigie.command.UserError;
import dev.vigie.feature.knowledge.Card;
import dev.vigie.feature.knowledge.CardText;
import dev.vigie.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version of a card that a team wrote.
 *
 * @param version counted from 1; a version that was decided on never changes again
 * @param edition grows with each change of this version
 * @param theme the id of the theme it belongs to
 * @param card what it says
 * @param state how far it is
 * @param authors who wrote in it
 * @param toReview the side that was not changed when the other one was
 * @param decidedBy who approved it or sent it back
 * @param reason why it was sent back
 * @param at when it came to be so
 */
public record TeamCard(
        int version,
        int edition,
        String theme,
        Card card,
        State state,
        List<UserRef> authors,
        Optional<Language> toReview,
        Optional<UserRef> decidedBy,
        Optional<String> reason,
        Instant at) {

    /** A side that nobody has written yet. */
    public static final CardText UNWRITTEN =
            new CardText("", List.of(), "", "", List.of(), List.of(), Optional.empty());

    public TeamCard {
        authors = List.copyOf(authors);
    }

    /** How far a version is. */
    public enum State {
        DRAFT,
        PROPOSED,
        RETURNED,
        APPROVED;

        /** As stored; also the end of its message key. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A new draft of a card. */
    static TeamCard draft(int version, String theme, Card card, UserRef author, Instant at) {
        return new TeamCard(
                version,
                1,
                theme,
                card,
                State.DRAFT,
                List.of(author),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at);
    }

    public String id() {
        return card.id();
    }

    /** Whether it is still being written or waits for approval. */
    public boolean open() {
        return state != State.APPROVED;
    }

    /** Writes one side anew; the other one, if it is written, is to be reviewed. */
    TeamCard write(Language language, CardText side, UserRef person, Instant at) {
        Card written =
                language == Language.FR ? card.with(side, card.en()) : card.with(card.fr(), side);
        Language other = language == Language.FR ? Language.EN : Language.FR;
        Optional<Language> drifted =
                written(written.in(other)) && !toReview.equals(Optional.of(language))
                        ? Optional.of(other)
                        : Optional.empty();
        List<UserRef> all = new ArrayList<>(authors);
        if (!all.contains(person)) {
            all.add(person);
        }
        return new TeamCard(
                version,
                edition + 1,
                theme,
                written,
                State.DRAFT,
                all,
                drifted,
                Optional.empty(),
                Optional.empty(),
                at);
    }

    /** The same with a side that is to be reviewed already. */
    TeamCard marked(Language side) {
        return new TeamCard(
                version,
                edition,
                theme,
                card,
                state,
                authors,
                Optional.of(side),
                decidedBy,
                reason,
                at);
    }

    /** Somebody read the side that was to be reviewed, and it still says the same as the other. */
    TeamCard confirm(Instant at) {
        return new TeamCard(
                version,
                edition + 1,
                theme,
                card,
                state,
                authors,
                Optional.empty(),
                decidedBy,
                reason,
                at);
    }

    TeamCard propose(Instant at) {
        if (state == State.PROPOSED) {
            throw new UserError("kb.is-proposed");
        }
        for (Language language : Language.values()) {
            if (!written(card.in(language))) {
                throw new UserError("kb.side-missing");
            }
        }
        return decided(State.PROPOSED, card, new Decision(Optional.empty(), Optional.empty(), at));
    }

    /** A second person approves it: from then on it answers. */
    TeamCard approve(UserRef person, Instant at) {
        mustBeProposed();
        if (authors.contains(person)) {
            throw new UserError("kb.own-approval");
        }
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return decided(
                State.APPROVED,
                card.reviewedOn(day),
                new Decision(Optional.of(person), Optional.empty(), at));
    }

    TeamCard sendBack(UserRef person, String why, Instant at) {
        mustBeProposed();
        return decided(
                State.RETURNED, card, new Decision(Optional.of(person), Optional.of(why), at));
    }

    private void mustBeProposed() {
        if (state != State.PROPOSED) {
            throw new UserError("kb.not-proposed");
        }
    }

    static boolean written(CardText side) {
        return !side.title().isBlank() && !side.answer().isBlank();
    }

    private TeamCard decided(State to, Card next, Decision decision) {
        return new TeamCard(
                version,
                edition + 1,
                theme,
                next,
                to,
                authors,
                toReview,
                decision.by(),
                decision.reason(),
                decision.at());
    }

    private record Decision(Optional<UserRef> by, Optional<String> reason, Instant at) {}
}
