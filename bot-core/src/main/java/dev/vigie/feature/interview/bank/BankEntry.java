package dev.vigie.feature.interview.bank;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.Question.Side;
import dev.vigie.feature.interview.bank.BankEvent.Recorded;
import dev.vigie.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What became of a question, computed from what happened to it.
 *
 * @param id of the question
 * @param history everything that happened to it, oldest first
 */
public record BankEntry(String id, List<Recorded> history) {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#&~|]");

    /** How far a proposal is. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        REFUSED,
        /** A question that ships with Vigie: nobody proposed it. */
        BUILT_IN
    }

    public BankEntry {
        history = List.copyOf(history);
    }

    public State state() {
        State state = State.BUILT_IN;
        for (Recorded recorded : history) {
            BankEvent event = recorded.event();
            if (event instanceof BankEvent.Proposed || event instanceof BankEvent.Written) {
                state = State.DRAFT;
            } else if (event instanceof BankEvent.Sent) {
                state = State.IN_REVIEW;
            } else if (event instanceof BankEvent.Approved) {
                state = State.APPROVED;
            } else if (event instanceof BankEvent.Refused) {
                state = State.REFUSED;
            }
        }
        return state;
    }

    public boolean retired() {
        boolean retired = false;
        for (Recorded recorded : history) {
            if (recorded.event() instanceof BankEvent.Retired) {
                retired = true;
            } else if (recorded.event() instanceof BankEvent.Restored) {
                retired = false;
            }
        }
        return retired;
    }

    /** Whoever had a hand in its words: none of them approves it. */
    public boolean wroteIt(UserRef person) {
        return history.stream()
                .filter(
                        r ->
                                r.event() instanceof BankEvent.Proposed
                                        || r.event() instanceof BankEvent.Written)
                .anyMatch(r -> r.by().equals(person));
    }

    /** Who proposed it; empty for a question that ships with Vigie. */
    public Optional<UserRef> author() {
        return history.stream()
                .filter(r -> r.event() instanceof BankEvent.Proposed)
                .map(Recorded::by)
                .findFirst();
    }

    public Optional<BankEvent.Proposed> proposed() {
        return history.stream()
                .filter(r -> r.event() instanceof BankEvent.Proposed)
                .map(r -> (BankEvent.Proposed) r.event())
                .findFirst();
    }

    /** The words last written in each language. */
    public Map<Language, Side> sides() {
        Map<Language, Side> sides = new EnumMap<>(Language.class);
        for (Recorded recorded : history) {
            if (recorded.event() instanceof BankEvent.Written written) {
                sides.put(written.language(), written.side());
            }
        }
        return sides;
    }

    /** As it stands in the bank; empty until it is proposed and written in both languages. */
    public Optional<Question> question() {
        Map<Language, Side> sides = sides();
        Side fr = sides.get(Language.FR);
        Side en = sides.get(Language.EN);
        if (fr == null || en == null) {
            return Optional.empty();
        }
        return proposed()
                .map(
                        p ->
                                new Question(
                                        id,
                                        p.type(),
                                        p.level(),
                                        p.roles(),
                                        p.minutes(),
                                        List.of(),
                                        List.of(),
                                        escaped(fr),
                                        escaped(en)));
    }

    /** The bank is written in Markdown; what people type is text. */
    private static Side escaped(Side side) {
        return new Side(
                escaped(side.question()),
                side.probes().stream().map(BankEntry::escaped).toList(),
                escaped(side.low()),
                escaped(side.adequate()),
                escaped(side.high()));
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** The event that follows, with its version. */
    public int nextVersion() {
        return history.size() + 1;
    }
}
