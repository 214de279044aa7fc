package dev.vigie.org.jdbc;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.jdbc.Database;
import dev.vigie.org.PlaceStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Places in the database. */
public final class JdbcPlaceStore implements PlaceStore {

    private final Database database;

    public JdbcPlaceStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ConversationRef> place(OrgId org, Purpose purpose) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select conversation from org_place where org = ? and"
                                                + " purpose = ?")
                                .bind(0, org.value())
                                .bind(1, purpose.id())
                                .mapTo(String.class)
                                .findOne()
                                .map(ConversationRef::parse));
    }

    @Override
    public void set(OrgId org, Purpose purpose, ConversationRef place, UserRef by, Instant at) {
        database.inTransaction(
                handle -> {
                    // changed, or new, or made by somebody else meanwhile, and then changed
                    String insert =
                            "insert into org_place (conversation, set_by, set_at, org, purpose)"
                                    + " values (?, ?, ?, ?, ?) on conflict do nothing";
                    String update =
                            "update org_place set conversation = ?, set_by = ?, set_at = ? where"
                                    + " org = ? and purpose = ?";
                    Row row = new Row(org, purpose, place, by, at);
                    return row.written(handle, update)
                            || row.written(handle, insert)
                            || row.written(handle, update);
                });
    }

    private record Row(OrgId org, Purpose purpose, ConversationRef place, UserRef by, Instant at) {

        boolean written(Handle handle, String statement) {
            return handle.createUpdate(statement)
                            .bind(0, place.key())
                            .bind(1, by.key())
                            .bind(2, at.atOffset(ZoneOffset.UTC))
                            .bind(3, org.value())
                            .bind(4, purpose.id())
                            .execute()
                    == 1;
        }
    }
}
