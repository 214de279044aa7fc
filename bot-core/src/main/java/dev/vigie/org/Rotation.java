package dev.vigie.org;

import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * People taking turns. A turn begins at the same hour of the wall clock all year round: around a
 * change of time, one turn is an hour longer or shorter.
 *
 * @param people in the order of their turns
 * @param first the day of the first turn
 * @param handover the hour at which one hands over to the next
 * @param days how long a turn is
 * @param zone whose wall clock
 */
public record Rotation(
        List<UserRef> people, LocalDate first, LocalTime handover, int days, ZoneId zone) {

    public Rotation {
        people = List.copyOf(people);
        if (days < 1) {
            throw new IllegalArgumentException("a turn of a day or more: " + days);
        }
    }

    /** When a turn begins, 0 for the first. */
    public Instant start(long turn) {
        return first.plusDays(turn * days).atTime(handover).atZone(zone).toInstant();
    }

    /** The turn at a moment; negative before the first. */
    public long turn(Instant at) {
        long turn =
                Math.floorDiv(
                        at.atZone(zone).toLocalDate().toEpochDay() - first.toEpochDay(), days);
        // on the day of a handover, before its hour, it is still the turn before
        return at.isBefore(start(turn)) ? turn - 1 : turn;
    }

    /** Whose turn it is; nobody's before the first. */
    public Optional<UserRef> on(Instant at) {
        return person(turn(at));
    }

    /** Who comes after whoever's turn it is. */
    public Optional<UserRef> after(Instant at) {
        return person(turn(at) + 1);
    }

    private Optional<UserRef> person(long turn) {
        return people.isEmpty() || turn < 0
                ? Optional.empty()
                : Optional.of(people.get((int) (turn % people.size())));
    }
}
