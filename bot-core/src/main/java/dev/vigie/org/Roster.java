package dev.vigie.org;

import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is on duty when: a rotation, and what replaces it for a while. Pure.
 *
 * @param rotation nobody takes turns when there is none
 * @param covers stretches that somebody else takes, or nobody; a later one wins over an earlier one
 */
public record Roster(Optional<Rotation> rotation, List<Cover> covers) {

    public static final Roster NONE = new Roster(Optional.empty(), List.of());

    public Roster {
        covers = List.copyOf(covers);
    }

    /**
     * A stretch that does not follow the rotation.
     *
     * @param from its first instant
     * @param to the first instant after it
     * @param person who takes it; nobody when somebody is away and nobody replaces them
     */
    public record Cover(Instant from, Instant to, Optional<UserRef> person) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    /**
     * A stretch of time with one person on duty, or a gap.
     *
     * @param from its first instant
     * @param to the first instant after it
     * @param person who is on duty; nobody in a gap
     */
    public record Shift(Instant from, Instant to, Optional<UserRef> person) {}

    /** Whether anybody takes turns at all. */
    public boolean isSetUp() {
        return rotation.filter(r -> !r.people().isEmpty()).isPresent();
    }

    /** Who is on duty. */
    public Optional<UserRef> on(Instant at) {
        for (int i = covers.size() - 1; i >= 0; i--) {
            if (covers.get(i).holds(at)) {
                return covers.get(i).person();
            }
        }
        return rotation.flatMap(r -> r.on(at));
    }

    /** Who is asked when whoever is on duty does not answer: the next in turn. */
    public Optional<UserRef> backup(Instant at) {
        Optional<UserRef> on = on(at);
        return rotation.flatMap(r -> r.after(at))
                .filter(next -> !on.equals(Optional.of(next)))
                .or(() -> rotation.flatMap(r -> r.on(at)).filter(p -> !on.equals(Optional.of(p))));
    }

    /** Stretches one after the other, without a hole between them. */
    public List<Shift> shifts(Instant from, Instant until) {
        TreeSet<Instant> changes = changes(from, until);
        List<Shift> shifts = new ArrayList<>();
        Instant begins = from;
        while (begins.isBefore(until)) {
            Instant next = Optional.ofNullable(changes.higher(begins)).orElse(until);
            Optional<UserRef> person = on(begins);
            int last = shifts.size() - 1;
            if (last >= 0 && shifts.get(last).person().equals(person)) {
                shifts.set(last, new Shift(shifts.get(last).from(), next, person));
            } else {
                shifts.add(new Shift(begins, next, person));
            }
            begins = next;
        }
        return shifts;
    }

    /** Stretches without anybody. */
    public List<Shift> gaps(Instant from, Instant until) {
        return shifts(from, until).stream().filter(shift -> shift.person().isEmpty()).toList();
    }

    private TreeSet<Instant> changes(Instant from, Instant until) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (Cover cover : covers) {
            changes.add(cover.from());
            changes.add(cover.to());
        }
        if (rotation.isPresent()) {
            Rotation turns = rotation.get();
            long turn = Math.max(0, turns.turn(from));
            for (; turns.start(turn).isBefore(until); turn++) {
                changes.add(turns.start(turn));
            }
        }
        changes.add(until);
        return new TreeSet<>(changes.subSet(from, true, until, true));
    }
}
