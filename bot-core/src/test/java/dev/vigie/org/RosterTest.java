package dev.vigie.org;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.UserRef;
import dev.vigie.org.Roster.Cover;
import dev.vigie.org.Roster.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is on duty when, around changes of time, leap days and replacements. */
class RosterTest {

    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");
    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");
    private static final UserRef CLEO = new UserRef("test", "cleo");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void turns_follow_one_another_at_the_hour_of_the_handover() {
        Rotation weekly = rotation("2026-01-05", 7, MONTREAL);
        assertThat(weekly.on(at("2026-01-05T08:59", MONTREAL))).isEmpty();
        assertThat(weekly.on(at("2026-01-05T09:00", MONTREAL))).contains(ANN);
        assertThat(weekly.on(at("2026-01-12T08:59:59", MONTREAL))).contains(ANN);
        assertThat(weekly.on(at("2026-01-12T09:00", MONTREAL))).contains(BOB);
        assertThat(weekly.on(at("2026-01-26T09:00", MONTREAL))).contains(ANN);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Montreal, 2026-03-07, 23",
        "America/Montreal, 2026-10-31, 25",
        "Europe/Paris, 2026-03-28, 23",
        "Europe/Paris, 2026-10-24, 25",
        "Europe/Paris, 2028-02-28, 24",
        "America/Montreal, 2028-02-28, 24"
    })
    void a_turn_around_a_change_of_time_is_an_hour_shorter_or_longer(
            String zone, String day, int hours) {
        Rotation daily = rotation(day, 1, ZoneId.of(zone));
        assertThat(Duration.between(daily.start(0), daily.start(1))).hasHours(hours);
        assertThat(daily.on(daily.start(1).minusSeconds(1))).contains(ANN);
        assertThat(daily.on(daily.start(1))).contains(BOB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Montreal", "Europe/Paris"})
    void a_handover_at_an_hour_that_a_change_of_time_skips_or_repeats_happens_once(String name) {
        ZoneId zone = ZoneId.of(name);
        Rotation daily =
                new Rotation(
                        List.of(ANN, BOB, CLEO),
                        LocalDate.parse("2026-01-01"),
                        LocalTime.of(2, 30),
                        1,
                        zone);
        for (long turn = 0; turn < 400; turn++) {
            assertThat(daily.turn(daily.start(turn))).isEqualTo(turn);
            assertThat(daily.turn(daily.start(turn).minusNanos(1))).isEqualTo(turn - 1);
        }
    }

    @Test
    void the_leap_day_is_a_day_like_another() {
        Rotation daily = rotation("2028-02-28", 1, MONTREAL);
        assertThat(daily.on(at("2028-02-29T12:00", MONTREAL))).contains(BOB);
        assertThat(daily.on(at("2028-03-01T12:00", MONTREAL))).contains(CLEO);
    }

    @Test
    void a_replacement_wins_for_its_stretch_and_a_later_one_over_an_earlier_one() {
        Roster roster =
                new Roster(
                        Optional.of(rotation("2026-01-05", 7, MONTREAL)),
                        List.of(
                                cover("2026-01-06T00:00", "2026-01-09T00:00", Optional.of(BOB)),
                                cover("2026-01-07T00:00", "2026-01-08T00:00", Optional.empty())));
        assertThat(roster.on(at("2026-01-05T12:00", MONTREAL))).contains(ANN);
        assertThat(roster.on(at("2026-01-06T00:00", MONTREAL))).contains(BOB);
        assertThat(roster.on(at("2026-01-07T12:00", MONTREAL))).isEmpty();
        assertThat(roster.on(at("2026-01-08T12:00", MONTREAL))).contains(BOB);
        assertThat(roster.on(at("2026-01-09T00:00", MONTREAL))).contains(ANN);
    }

    @Test
    void holes_ahead_are_found() {
        Roster roster =
                new Roster(
                        Optional.of(rotation("2026-01-05", 7, MONTREAL)),
                        List.of(cover("2026-01-07T00:00", "2026-01-08T00:00", Optional.empty())));
        assertThat(roster.gaps(at("2026-01-04T09:00", MONTREAL), at("2026-02-01T00:00", MONTREAL)))
                .containsExactly(
                        new Shift(
                                at("2026-01-04T09:00", MONTREAL),
                                at("2026-01-05T09:00", MONTREAL),
                                Optional.empty()),
                        new Shift(
                                at("2026-01-07T00:00", MONTREAL),
                                at("2026-01-08T00:00", MONTREAL),
                                Optional.empty()));
    }

    @Test
    void the_backup_is_never_whoever_is_on_duty() {
        Roster roster = new Roster(Optional.of(rotation("2026-01-05", 7, MONTREAL)), List.of());
        assertThat(roster.backup(at("2026-01-06T12:00", MONTREAL))).contains(BOB);
        Roster covered =
                new Roster(
                        roster.rotation(),
                        List.of(cover("2026-01-06T00:00", "2026-01-07T00:00", Optional.of(BOB))));
        assertThat(covered.backup(at("2026-01-06T12:00", MONTREAL))).contains(ANN);
        Roster alone =
                new Roster(
                        Optional.of(
                                new Rotation(
                                        List.of(ANN),
                                        LocalDate.parse("2026-01-05"),
                                        NINE,
                                        7,
                                        MONTREAL)),
                        List.of());
        assertThat(alone.backup(at("2026-01-06T12:00", MONTREAL))).isEmpty();
    }

    @Test
    void whatever_the_roster_shifts_follow_one_another_and_agree_with_who_is_on() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Roster roster = anyRoster(random);
            Instant from = Instant.parse("2026-02-20T00:00:00Z").plusSeconds(random.nextInt(99999));
            Instant until = from.plus(Duration.ofDays(1 + random.nextInt(40)));
            List<Shift> shifts = roster.shifts(from, until);
            assertThat(shifts.get(0).from()).isEqualTo(from);
            assertThat(shifts.get(shifts.size() - 1).to()).isEqualTo(until);
            for (int i = 0; i < shifts.size(); i++) {
                Shift shift = shifts.get(i);
                assertThat(i == 0 || shift.from().equals(shifts.get(i - 1).to()))
                        .as("seed %d", seed)
                        .isTrue();
                for (int part = 0; part < 4; part++) {
                    Instant moment =
                            shift.from()
                                    .plus(
                                            Duration.between(shift.from(), shift.to())
                                                    .dividedBy(4)
                                                    .multipliedBy(part));
                    assertThat(roster.on(moment)).as("seed %d", seed).isEqualTo(shift.person());
                }
            }
        }
    }

    private static Roster anyRoster(Random random) {
        List<Cover> covers = new ArrayList<>();
        List<UserRef> people = List.of(ANN, BOB, CLEO);
        for (int i = random.nextInt(5); i > 0; i--) {
            Instant from =
                    Instant.parse("2026-02-15T00:00:00Z").plusSeconds(random.nextInt(4_000_000));
            covers.add(
                    new Cover(
                            from,
                            from.plusSeconds(1 + random.nextInt(600_000)),
                            Optional.of(people.get(random.nextInt(3)))
                                    .filter(p -> random.nextBoolean())));
        }
        ZoneId zone = random.nextBoolean() ? MONTREAL : ZoneId.of("Europe/Paris");
        Rotation rotation =
                new Rotation(
                        people,
                        LocalDate.parse("2026-02-10").plusDays(random.nextInt(30)),
                        LocalTime.of(random.nextInt(24), 30),
                        1 + random.nextInt(8),
                        zone);
        return new Roster(Optional.of(rotation), covers);
    }

    private static Rotation rotation(String first, int days, ZoneId zone) {
        return new Rotation(List.of(ANN, BOB, CLEO), LocalDate.parse(first), NINE, days, zone);
    }

    private static Cover cover(String from, String to, Optional<UserRef> person) {
        return new Cover(at(from, MONTREAL), at(to, MONTREAL), person);
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
