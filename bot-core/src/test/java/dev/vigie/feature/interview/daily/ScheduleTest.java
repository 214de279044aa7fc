package dev.vigie.feature.interview.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");
    private static final Schedule WORKDAYS =
            new Schedule(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 30),
                    MONTREAL);

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T14:29:59Z,2026-03-06T14:30:00Z",
        "2026-03-06T14:30:00Z,2026-03-09T13:30:00Z",
        "2026-03-08T02:40:00Z,2026-03-09T13:30:00Z",
        "2026-10-30T20:00:00Z,2026-11-02T14:30:00Z"
    })
    void it_stays_half_past_nine_to_people_when_clocks_are_changed(String now, String next) {
        assertThat(WORKDAYS.after(Instant.parse(now))).isEqualTo(Instant.parse(next));
    }

    @Test
    void an_hour_that_does_not_exist_one_night_comes_an_hour_later() {
        Schedule night = new Schedule(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 30), MONTREAL);
        assertThat(night.after(Instant.parse("2026-03-08T01:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
    }

    @Test
    void one_day_a_week_comes_once_a_week() {
        Schedule monday = new Schedule(Set.of(DayOfWeek.MONDAY), LocalTime.NOON, ZoneId.of("UTC"));
        Instant first = monday.after(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(first).isEqualTo(Instant.parse("2026-03-09T12:00:00Z"));
        assertThat(monday.after(first)).isEqualTo(Instant.parse("2026-03-16T12:00:00Z"));
    }
}
