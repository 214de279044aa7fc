package dev.vigie.testkit;

import dev.vigie.jdbc.Database;
import dev.vigie.jdbc.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fresh databases for tests: H2 in memory, and a real PostgreSQL that is started once for all
 * tests.
 */
public final class TestDatabases {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private TestDatabases() {}

    /** An empty H2 database with the product's own settings. */
    public static Database h2() {
        return Database.open(
                DatabaseSettings.of(
                        "jdbc:h2:mem:test" + NAMES.incrementAndGet() + ";DB_CLOSE_DELAY=-1",
                        "",
                        ""));
    }

    /** An empty database on a real PostgreSQL. */
    public static Database postgres() {
        return Database.open(postgresSettings());
    }

    /**
     * The settings of an empty database on a real PostgreSQL, for several programs on one database.
     */
    public static DatabaseSettings postgresSettings() {
        String name = "test" + NAMES.incrementAndGet();
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses a database", e);
        }
        return DatabaseSettings.of(Server.INSTANCE.getJdbcUrl("postgres", name), "", "");
    }

    /** Started on first use, stopped with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
