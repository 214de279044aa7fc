package dev.vigie.timer.jdbc;

import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.Undeliverable;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.DeliveryLog;
import dev.vigie.timer.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of messages, in a table. */
public final class JdbcDeliveryLog implements DeliveryLog {

    private static final String COLUMNS =
            "select id, about, addressee, state, attempts, message, failure, changed_at"
                    + " from delivery ";

    private final Database database;
    private final InstantSource clock;

    public JdbcDeliveryLog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void written(String id, Letter letter) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "insert into delivery (id, org, about, addressee, state,"
                                                + " attempts, changed_at)"
                                                + " values (?, ?, ?, ?, 'WAITING', 0, ?)")
                                .bind(0, id)
                                .bind(1, letter.org().value())
                                .bind(2, letter.about())
                                .bind(3, letter.to().key())
                                .bind(4, now())
                                .execute());
    }

    @Override
    public Optional<Entry> attempting(String id) {
        return database.inTransaction(
                handle -> {
                    handle.createUpdate(
                                    "update delivery set attempts = attempts + 1, changed_at = ?"
                                            + " where id = ? and state = 'WAITING'")
                            .bind(0, now())
                            .bind(1, id)
                            .execute();
                    return handle.createQuery(COLUMNS + "where id = ?")
                            .bind(0, id)
                            .map((row, context) -> entry(row))
                            .findOne();
                });
    }

    @Override
    public void sent(String id, MessageRef message) {
        settle(id, State.SENT, message.key(), null);
    }

    @Override
    public void failed(String id, Undeliverable.Reason reason) {
        settle(id, State.FAILED, null, reason.name());
    }

    private void settle(
            String id, State state, @Nullable String message, @Nullable String failure) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update delivery set state = ?, message = ?, failure = ?,"
                                                + " changed_at = ? where id = ?")
                                .bind(0, state.name())
                                .bind(1, message)
                                .bind(2, failure)
                                .bind(3, now())
                                .bind(4, id)
                                .execute());
    }

    @Override
    public List<Entry> about(OrgId org, String about) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        COLUMNS
                                                + "where org = ? and about = ? order by changed_at,"
                                                + " id")
                                .bind(0, org.value())
                                .bind(1, about)
                                .map((row, context) -> entry(row))
                                .list());
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "delete from delivery where changed_at < ? and state <>"
                                                + " 'WAITING'")
                                .bind(0, moment.atOffset(ZoneOffset.UTC))
                                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("about"),
                Addressee.parse(row.getString("addressee")),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("message")).map(MessageRef::parse),
                Optional.ofNullable(row.getString("failure")).map(Undeliverable.Reason::valueOf),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
