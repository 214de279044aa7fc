package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.jdbc.Database;
import dev.vigie.org.DutyStore;
import dev.vigie.org.Roster;
import dev.vigie.org.Rotation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Duty rosters in the database. */
public final class JdbcDutyStore implements DutyStore {

    private final Database database;

    public JdbcDutyStore(Database database) {
        this.database = database;
    }

    @Override
    public Roster roster(OrgId org) {
        return database.inTransaction(
                handle -> {
                    Optional<Rotation> rotation =
                            handle.createQuery("select * from duty_rotation where org = ?")
                                    .bind(0, org.value())
                                    .map((row, context) -> rotation(row))
                                    .findOne();
                    List<Roster.Cover> covers =
                            handle.createQuery(
                                            "select from_at, to_at, ref from duty_cover where org"
                                                    + " = ? order by id")
                                    .bind(0, org.value())
                                    .map(
                                            (row, context) ->
                                                    new Roster.Cover(
                                                            instant(row, "from_at"),
                                                            instant(row, "to_at"),
                                                            Optional.ofNullable(
                                                                            row.getString("ref"))
                                                                    .map(UserRef::parse)))
                                    .list();
                    return new Roster(rotation, covers);
                });
    }

    private static Rotation rotation(ResultSet row) throws SQLException {
        return new Rotation(
                Arrays.stream(row.getString("people").split(" "))
                        .filter(ref -> !ref.isEmpty())
                        .map(UserRef::parse)
                        .toList(),
                LocalDate.parse(row.getString("first_day")),
                LocalTime.parse(row.getString("handover")),
                row.getInt("days"),
                ZoneId.of(row.getString("zone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void setRotation(OrgId org, Rotation rotation, UserRef by, Instant at) {
        database.inTransaction(
                handle -> {
                    handle.createUpdate(
                                    "insert into duty_rotation (org, people, first_day, handover,"
                                            + " days, zone, changed_by, changed_at) values (?, '',"
                                            + " '', '', 1, '', ?, ?) on conflict do nothing")
                            .bind(0, org.value())
                            .bind(1, by.key())
                            .bind(2, at.atOffset(ZoneOffset.UTC))
                            .execute();
                    return handle.createUpdate(
                                    "update duty_rotation set people = ?, first_day = ?, handover ="
                                            + " ?, days = ?, zone = ?, changed_by = ?, changed_at ="
                                            + " ? where org = ?")
                            .bind(
                                    0,
                                    rotation.people().stream()
                                            .map(UserRef::key)
                                            .collect(Collectors.joining(" ")))
                            .bind(1, rotation.first().toString())
                            .bind(2, rotation.handover().toString())
                            .bind(3, rotation.days())
                            .bind(4, rotation.zone().getId())
                            .bind(5, by.key())
                            .bind(6, at.atOffset(ZoneOffset.UTC))
                            .bind(7, org.value())
                            .execute();
                });
    }

    @Override
    public void cover(OrgId org, Roster.Cover cover, UserRef by, Instant at) {
        database.inTransaction(handle -> insert(handle, org, cover, by, at));
    }

    private static int insert(
            Handle handle, OrgId org, Roster.Cover cover, UserRef by, Instant at) {
        return handle.createUpdate(
                        "insert into duty_cover (org, from_at, to_at, ref, added_by, added_at)"
                                + " values (:org, :from, :to, :ref, :by, :at)")
                .bind("org", org.value())
                .bind("from", cover.from().atOffset(ZoneOffset.UTC))
                .bind("to", cover.to().atOffset(ZoneOffset.UTC))
                .bind("ref", cover.person().map(UserRef::key))
                .bind("by", by.key())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public int askSwap(OrgId org, Swap swap) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "insert into duty_swap (org, asker, asked, from_at, to_at,"
                                                + " asked_at, accepted) values (?, ?, ?, ?, ?, ?,"
                                                + " false)")
                                .bind(0, org.value())
                                .bind(1, swap.asker().key())
                                .bind(2, swap.asked().key())
                                .bind(3, swap.from().atOffset(ZoneOffset.UTC))
                                .bind(4, swap.to().atOffset(ZoneOffset.UTC))
                                .bind(5, swap.at().atOffset(ZoneOffset.UTC))
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Integer.class)
                                .one());
    }

    @Override
    public Optional<Swap> openSwap(OrgId org, int number) {
        return database.inTransaction(handle -> openSwap(handle, org, number));
    }

    private static Optional<Swap> openSwap(Handle handle, OrgId org, int number) {
        return handle.createQuery(
                        "select asker, asked, from_at, to_at, asked_at from duty_swap where org ="
                                + " ? and id = ? and accepted = false")
                .bind(0, org.value())
                .bind(1, number)
                .map(
                        (row, context) ->
                                new Swap(
                                        UserRef.parse(row.getString("asker")),
                                        UserRef.parse(row.getString("asked")),
                                        instant(row, "from_at"),
                                        instant(row, "to_at"),
                                        instant(row, "asked_at")))
                .findOne();
    }

    @Override
    public boolean acceptSwap(OrgId org, int number, Instant at) {
        return database.inTransaction(
                handle -> {
                    Optional<Swap> swap = openSwap(handle, org, number);
                    int accepted =
                            handle.createUpdate(
                                            "update duty_swap set accepted = true where org = ? and"
                                                    + " id = ? and accepted = false")
                                    .bind(0, org.value())
                                    .bind(1, number)
                                    .execute();
                    if (swap.isEmpty() || accepted == 0) {
                        return false;
                    }
                    Roster.Cover cover =
                            new Roster.Cover(
                                    swap.get().from(),
                                    swap.get().to(),
                                    Optional.of(swap.get().asked()));
                    return insert(handle, org, cover, swap.get().asked(), at) == 1;
                });
    }

    @Override
    public Optional<String> phone(OrgId org, UserRef person) {
        return database.inTransaction(
                handle ->
                        handle.createQuery("select phone from phone where org = ? and ref = ?")
                                .bind(0, org.value())
                                .bind(1, person.key())
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public void setPhone(OrgId org, UserRef person, String phone) {
        database.inTransaction(
                handle -> {
                    handle.createUpdate("delete from phone where org = ? and ref = ?")
                            .bind(0, org.value())
                            .bind(1, person.key())
                            .execute();
                    return handle.createUpdate(
                                    "insert into phone (org, ref, phone) values (?, ?, ?)")
                            .bind(0, org.value())
                            .bind(1, person.key())
                            .bind(2, phone)
                            .execute();
                });
    }
}
