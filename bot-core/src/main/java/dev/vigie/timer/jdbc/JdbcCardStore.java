package dev.vigie.timer.jdbc;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.timer.CardStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Where live cards are shown, in a table. */
public final class JdbcCardStore implements CardStore {

    private static final String WHERE = " where org = ? and card = ? and conversation = ?";

    private final Database database;
    private final InstantSource clock;

    public JdbcCardStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Place put(OrgId org, String card, MessageRef message, long shown) {
        return database.inTransaction(
                handle -> {
                    insertIfMissing(handle, org, card, message, shown);
                    handle.createUpdate(
                                    "update live_card set message = ?, shown = ?,"
                                            + " wanted = greatest(wanted, ?), put_at = ?"
                                            + WHERE)
                            .bind(0, message.id())
                            .bind(1, shown)
                            .bind(2, shown)
                            .bind(3, clock.instant().atOffset(ZoneOffset.UTC))
                            .bind(4, org.value())
                            .bind(5, card)
                            .bind(6, message.conversation().key())
                            .execute();
                    return find(handle, org, card, message.conversation()).orElseThrow();
                });
    }

    /** A new place of a card shown elsewhere wants what the others want. */
    private void insertIfMissing(
            Handle handle, OrgId org, String card, MessageRef message, long shown) {
        handle.createUpdate(
                        "insert into live_card (org, card, conversation, message, wanted, shown,"
                                + " put_at) values (?, ?, ?, ?, coalesce((select max(wanted) from"
                                + " live_card where org = ? and card = ?), ?), ?, ?) on conflict do"
                                + " nothing")
                .bind(0, org.value())
                .bind(1, card)
                .bind(2, message.conversation().key())
                .bind(3, message.id())
                .bind(4, org.value())
                .bind(5, card)
                .bind(6, shown)
                .bind(7, shown)
                .bind(8, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void remove(OrgId org, String card, ConversationRef conversation) {
        database.inTransaction(
                handle ->
                        handle.createUpdate("delete from live_card" + WHERE)
                                .bind(0, org.value())
                                .bind(1, card)
                                .bind(2, conversation.key())
                                .execute());
    }

    @Override
    public List<Place> places(OrgId org, String card) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select conversation, message, wanted, shown from live_card"
                                                + " where org = ? and card = ? order by put_at")
                                .bind(0, org.value())
                                .bind(1, card)
                                .map((row, context) -> place(row))
                                .list());
    }

    @Override
    public Optional<Place> place(OrgId org, String card, ConversationRef conversation) {
        return database.inTransaction(handle -> find(handle, org, card, conversation));
    }

    private static Optional<Place> find(
            Handle handle, OrgId org, String card, ConversationRef conversation) {
        return handle.createQuery(
                        "select conversation, message, wanted, shown from live_card" + WHERE)
                .bind(0, org.value())
                .bind(1, card)
                .bind(2, conversation.key())
                .map((row, context) -> place(row))
                .findOne();
    }

    @Override
    public Optional<String> cardIn(OrgId org, ConversationRef conversation, String prefix) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select card from live_card where org = ? and conversation"
                                                + " = ? and card like ? order by put_at desc limit"
                                                + " 1")
                                .bind(0, org.value())
                                .bind(1, conversation.key())
                                .bind(2, prefix + "%")
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public void want(OrgId org, String card, long version) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update live_card set wanted = greatest(wanted, ?) where"
                                                + " org = ? and card = ?")
                                .bind(0, version)
                                .bind(1, org.value())
                                .bind(2, card)
                                .execute());
    }

    @Override
    public Optional<Place> drawn(
            OrgId org, String card, ConversationRef conversation, long version) {
        return database.inTransaction(
                handle -> {
                    handle.createUpdate("update live_card set shown = ?" + WHERE)
                            .bind(0, version)
                            .bind(1, org.value())
                            .bind(2, card)
                            .bind(3, conversation.key())
                            .execute();
                    return find(handle, org, card, conversation);
                });
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new MessageRef(
                        ConversationRef.parse(row.getString("conversation")),
                        row.getString("message")),
                row.getLong("wanted"),
                row.getLong("shown"));
    }
}
