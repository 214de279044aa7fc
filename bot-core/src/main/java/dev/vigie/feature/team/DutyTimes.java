package dev.vigie.feature.team;

import dev.vigie.command.UserError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days, hours and time zones as people type them. */
final class DutyTimes {

    private DutyTimes() {}

    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new UserError("duty.not-a-day", "value", typed);
        }
    }

    static LocalTime hour(String typed) {
        try {
            String clock = typed.replace('h', ':');
            return LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock);
        } catch (DateTimeException e) {
            throw new UserError("duty.not-an-hour", "value", typed);
        }
    }

    static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            throw new UserError("duty.not-a-zone", "value", typed);
        }
    }

    /** A day, which begins at midnight, or a day and an hour. */
    static Instant moment(String typed, ZoneId zone) {
        String iso = typed.replace(' ', 'T');
        try {
            return iso.contains("T")
                    ? LocalDateTime.parse(iso).atZone(zone).toInstant()
                    : LocalDate.parse(iso).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            throw new UserError("duty.not-a-moment", "value", typed);
        }
    }
}
