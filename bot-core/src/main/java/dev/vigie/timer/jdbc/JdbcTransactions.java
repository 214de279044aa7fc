package dev.vigie.timer.jdbc;

import dev.vigie.jdbc.Database;
import dev.vigie.timer.Transactions;
import java.util.function.Supplier;

/** Transactions of the database: one inside another is the same (see Jdbi's {@code withHandle}). */
public final class JdbcTransactions implements Transactions {

    private final Database database;

    public JdbcTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T together(Supplier<T> changes) {
        return database.inTransaction(handle -> changes.get());
    }
}
