package dev.vigie.feature.knowledge.digest.jdbc;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.digest.Digest;
import dev.vigie.feature.knowledge.digest.DigestStore;
import dev.vigie.jdbc.Database;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Digests in the database. */
public final class JdbcDigestStore implements DigestStore {

    private final Database database;

    public JdbcDigestStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Digest> digest(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select edition, weekday, local_time, zone, conversation"
                                                + " from digest where org = ? and weekday > 0")
                                .bind(0, org.value())
                                .map(
                                        (row, context) ->
                                                new Digest(
                                                        row.getInt("edition"),
                                                        DayOfWeek.of(row.getInt("weekday")),
                                                        LocalTime.parse(
                                                                row.getString("local_time")),
                                                        ZoneId.of(row.getString("zone")),
                                                        ConversationRef.parse(
                                                                row.getString("conversation"))))
                                .findOne());
    }

    @Override
    public Digest set(OrgId org, Wish wish) {
        return database.inTransaction(
                handle -> {
                    handle.createUpdate(
                                    "insert into digest (org, edition, weekday, local_time, zone,"
                                            + " conversation) values (?, 0, 0, '', '', '') on"
                                            + " conflict do nothing")
                            .bind(0, org.value())
                            .execute();
                    handle.createUpdate(
                                    "update digest set edition = edition + 1, weekday = ?,"
                                            + " local_time = ?, zone = ?, conversation = ? where"
                                            + " org = ?")
                            .bind(0, wish.day().getValue())
                            .bind(1, wish.time().toString())
                            .bind(2, wish.zone().getId())
                            .bind(3, wish.place().key())
                            .bind(4, org.value())
                            .execute();
                    return digest(org).orElseThrow();
                });
    }

    /** The row stays, so that no later digest has the edition of an earlier one. */
    @Override
    public void remove(OrgId org) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update digest set weekday = 0, edition = edition + 1 where"
                                                + " org = ?")
                                .bind(0, org.value())
                                .execute());
    }

    @Override
    public boolean sending(OrgId org, LocalDate day) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "update digest set sent_on = :day where org = :org"
                                                        + " and (sent_on is null or sent_on <"
                                                        + " :day)")
                                        .bind("day", day)
                                        .bind("org", org.value())
                                        .execute()
                                == 1);
    }
}
