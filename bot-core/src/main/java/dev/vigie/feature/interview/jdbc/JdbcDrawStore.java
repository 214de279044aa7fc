package dev.vigie.feature.interview.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.DrawStore;
import dev.vigie.jdbc.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Draws in the database: one row per person and question, until forgotten. */
public final class JdbcDrawStore implements DrawStore {

    private final Database database;

    public JdbcDrawStore(Database database) {
        this.database = database;
    }

    @Override
    public List<String> drawn(OrgId org, UserRef person) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select question from drawn_question where org = ? and"
                                                + " person = ? order by drawn_at, question")
                                .bind(0, org.value())
                                .bind(1, person.key())
                                .mapTo(String.class)
                                .list());
    }

    @Override
    public boolean record(OrgId org, UserRef person, String question, Instant at) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "insert into drawn_question (org, person, question,"
                                                    + " drawn_at) values (?, ?, ?, ?) on conflict"
                                                    + " do nothing")
                                        .bind(0, org.value())
                                        .bind(1, person.key())
                                        .bind(2, question)
                                        .bind(3, at.atOffset(ZoneOffset.UTC))
                                        .execute()
                                == 1);
    }

    @Override
    public boolean forget(OrgId org, UserRef person, Collection<String> questions) {
        return database.inTransaction(
                handle -> {
                    if (!locked(handle, org, person).containsAll(questions)) {
                        return false;
                    }
                    PreparedBatch batch =
                            handle.prepareBatch(
                                    "delete from drawn_question where org = ? and person = ? and"
                                            + " question = ?");
                    for (String question : questions) {
                        batch.bind(0, org.value()).bind(1, person.key()).bind(2, question).add();
                    }
                    batch.execute();
                    return true;
                });
    }

    /** What is drawn now, for this transaction alone to change. */
    private static Set<String> locked(Handle handle, OrgId org, UserRef person) {
        return handle.createQuery(
                        "select question from drawn_question where org = ? and person = ? order by"
                                + " question for update")
                .bind(0, org.value())
                .bind(1, person.key())
                .mapTo(String.class)
                .set();
    }
}
