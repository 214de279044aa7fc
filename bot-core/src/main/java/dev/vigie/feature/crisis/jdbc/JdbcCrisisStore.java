package dev.vigie.feature.crisis.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.feature.crisis.CrisisStore;
import dev.vigie.jdbc.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Crises in the database. The primary key of an event is what makes appending safe. */
public final class JdbcCrisisStore implements CrisisStore {

    private final Database database;

    public JdbcCrisisStore(Database database) {
        this.database = database;
    }

    @Override
    public int open(OrgId org, CrisisEvent.Opened opening, UserRef by, Instant at) {
        return database.inTransaction(
                handle -> {
                    int number = newNumber(handle, org, at);
                    insert(handle, org, number, new Recorded(1, at, by, opening));
                    return number;
                });
    }

    /** Two openings at once: the second takes the next number. */
    private static int newNumber(Handle handle, OrgId org, Instant at) {
        while (true) {
            int number =
                    1
                            + handle.createQuery(
                                            "select coalesce(max(number), 0) from crisis where org"
                                                    + " = ?")
                                    .bind(0, org.value())
                                    .mapTo(Integer.class)
                                    .one();
            int inserted =
                    handle.createUpdate(
                                    "insert into crisis (org, number, is_open, opened_at) values"
                                            + " (?, ?, true, ?) on conflict do nothing")
                            .bind(0, org.value())
                            .bind(1, number)
                            .bind(2, at.atOffset(ZoneOffset.UTC))
                            .execute();
            if (inserted == 1) {
                return number;
            }
        }
    }

    @Override
    public void oneOpeningAtATime(OrgId org) {
        database.inTransaction(
                handle ->
                        handle.createQuery("select id from organization where id = ? for update")
                                .bind(0, org.value())
                                .mapTo(String.class)
                                .list());
    }

    @Override
    public List<Recorded> history(OrgId org, int crisis) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select version, at, by_ref, type, body from crisis_event"
                                                + " where org = ? and crisis = ? order by version")
                                .bind(0, org.value())
                                .bind(1, crisis)
                                .map(
                                        (row, context) ->
                                                new Recorded(
                                                        row.getInt("version"),
                                                        row.getObject("at", OffsetDateTime.class)
                                                                .toInstant(),
                                                        UserRef.parse(row.getString("by_ref")),
                                                        EventJson.event(
                                                                row.getString("type"),
                                                                row.getString("body"))))
                                .list());
    }

    @Override
    public boolean append(OrgId org, int crisis, Recorded event) {
        return database.inTransaction(
                handle -> {
                    if (insert(handle, org, crisis, event) == 0) {
                        return false;
                    }
                    if (event.event() instanceof CrisisEvent.Closed) {
                        setOpen(handle, org, crisis, false);
                    } else if (event.event() instanceof CrisisEvent.Reopened) {
                        setOpen(handle, org, crisis, true);
                    }
                    return true;
                });
    }

    private static int insert(Handle handle, OrgId org, int crisis, Recorded event) {
        return handle.createUpdate(
                        "insert into crisis_event (org, crisis, version, at, by_ref, type, body)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .bind(0, org.value())
                .bind(1, crisis)
                .bind(2, event.version())
                .bind(3, event.at().atOffset(ZoneOffset.UTC))
                .bind(4, event.by().key())
                .bind(5, EventJson.type(event.event()))
                .bind(6, EventJson.body(event.event()))
                .execute();
    }

    private static void setOpen(Handle handle, OrgId org, int crisis, boolean open) {
        handle.createUpdate("update crisis set is_open = ? where org = ? and number = ?")
                .bind(0, open)
                .bind(1, org.value())
                .bind(2, crisis)
                .execute();
    }

    @Override
    public List<Integer> numbers(OrgId org, boolean open, int limit) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select number from crisis where org = ? and is_open = ?"
                                                + " order by number desc limit ?")
                                .bind(0, org.value())
                                .bind(1, open)
                                .bind(2, limit)
                                .mapTo(Integer.class)
                                .list());
    }
}
