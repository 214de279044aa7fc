package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.jdbc.Database;
import dev.vigie.org.AuditTrail;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** The audit trail in the database. */
public final class JdbcAuditTrail implements AuditTrail {

    private final Database database;

    public JdbcAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public void record(OrgId org, Entry entry) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "insert into audit (org, at, by_ref, action, subject)"
                                                + " values (?, ?, ?, ?, ?)")
                                .bind(0, org.value())
                                .bind(1, entry.at().atOffset(ZoneOffset.UTC))
                                .bind(2, entry.by().key())
                                .bind(3, entry.action())
                                .bind(4, entry.subject())
                                .execute());
    }

    /** The transaction of a store inside this one is this one: see Jdbi's {@code withHandle}. */
    @Override
    public <T> T together(Supplier<T> changes) {
        return database.inTransaction(handle -> changes.get());
    }

    @Override
    public List<Entry> latest(OrgId org, int count) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select at, by_ref, action, subject from audit where org ="
                                                + " ? order by id desc limit ?")
                                .bind(0, org.value())
                                .bind(1, count)
                                .map(
                                        (row, context) ->
                                                new Entry(
                                                        row.getObject("at", OffsetDateTime.class)
                                                                .toInstant(),
                                                        UserRef.parse(row.getString("by_ref")),
                                                        row.getString("action"),
                                                        row.getString("subject")))
                                .list());
    }
}
