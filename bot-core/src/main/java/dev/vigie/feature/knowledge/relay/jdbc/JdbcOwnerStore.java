package dev.vigie.feature.knowledge.relay.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.knowledge.relay.OwnerStore;
import dev.vigie.jdbc.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Owners of themes in the database. */
public final class JdbcOwnerStore implements OwnerStore {

    private final Database database;

    public JdbcOwnerStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<UserRef> owner(OrgId org, String theme) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select ref from theme_owner where org = ? and theme = ?")
                                .bind(0, org.value())
                                .bind(1, theme)
                                .mapTo(String.class)
                                .findOne()
                                .map(UserRef::parse));
    }

    @Override
    public void set(OrgId org, String theme, UserRef owner, UserRef by, Instant at) {
        database.inTransaction(
                handle -> {
                    // changed, or new, or made by somebody else meanwhile, and then changed
                    String insert =
                            "insert into theme_owner (ref, set_by, set_at, org, theme) values (?,"
                                    + " ?, ?, ?, ?) on conflict do nothing";
                    String update =
                            "update theme_owner set ref = ?, set_by = ?, set_at = ? where org = ?"
                                    + " and theme = ?";
                    Row row = new Row(org, theme, owner, by, at);
                    return row.written(handle, update)
                            || row.written(handle, insert)
                            || row.written(handle, update);
                });
    }

    private record Row(OrgId org, String theme, UserRef owner, UserRef by, Instant at) {

        boolean written(Handle handle, String statement) {
            return handle.createUpdate(statement)
                            .bind(0, owner.key())
                            .bind(1, by.key())
                            .bind(2, at.atOffset(ZoneOffset.UTC))
                            .bind(3, org.value())
                            .bind(4, theme)
                            .execute()
                    == 1;
        }
    }
}
