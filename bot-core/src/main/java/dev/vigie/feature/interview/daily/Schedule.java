package dev.vigie.feature.interview.daily;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * Weekdays and a time of day somewhere.
 *
 * @param days at least one
 * @param time on the clock there: when clocks are changed it stays the same to people
 * @param zone where
 */
public record Schedule(Set<DayOfWeek> days, LocalTime time, ZoneId zone) {

    public Schedule {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no day");
        }
        days = Set.copyOf(EnumSet.copyOf(days));
    }

    /** The next moment after another. */
    public Instant after(Instant moment) {
        ZonedDateTime day = moment.atZone(zone);
        while (true) {
            ZonedDateTime due = day.toLocalDate().atTime(time).atZone(zone);
            if (days.contains(day.getDayOfWeek()) && due.toInstant().isAfter(moment)) {
                return due.toInstant();
            }
            day = day.toLocalDate().plusDays(1).atStartOfDay(zone);
        }
    }
}
