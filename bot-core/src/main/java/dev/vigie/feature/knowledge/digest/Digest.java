package dev.vigie.feature.knowledge.digest;

import dev.vigie.chat.ConversationRef;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When and where a team is told what the base does not know.
 *
 * @param edition grows with each change; rounds planned for an earlier one are not sent
 * @param day on which day of the week
 * @param time at which time there
 * @param zone where the team lives
 * @param place where it is posted
 */
public record Digest(
        int edition, DayOfWeek day, LocalTime time, ZoneId zone, ConversationRef place) {

    /** The first round after a moment. A time that the clocks skip that night is moved on. */
    Instant after(Instant moment) {
        ZonedDateTime here = moment.atZone(zone);
        int days = Math.floorMod(day.getValue() - here.getDayOfWeek().getValue(), 7);
        ZonedDateTime round = here.toLocalDate().plusDays(days).atTime(time).atZone(zone);
        return round.toInstant().isAfter(moment)
                ? round.toInstant()
                : round.toLocalDate().plusWeeks(1).atTime(time).atZone(zone).toInstant();
    }
}
