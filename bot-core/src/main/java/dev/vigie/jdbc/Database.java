package dev.vigie.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.vigie.command.Unavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** An open database, migrated to this program's version. */
public final class Database implements AutoCloseable {

    private static final int H2_CONNECTIONS = 4;
    private static final int POSTGRES_CONNECTIONS = 10;
    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final boolean h2;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool, boolean h2) {
        this.pool = pool;
        this.h2 = h2;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens and migrates.
     *
     * @throws DatabaseRefused when it cannot be reached, is in use, cannot be written or comes from
     *     a newer version of the program
     */
    public static Database open(DatabaseSettings settings) {
        HikariDataSource pool = connect(settings);
        try {
            migrate(pool);
            return new Database(pool, settings.h2());
        } catch (FlywayException e) {
            pool.close();
            throw explained(settings, e);
        } catch (DatabaseRefused e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource connect(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("vigie");
        config.setJdbcUrl(settings.url());
        if (!settings.user().isEmpty()) {
            config.setUsername(settings.user());
            config.setPassword(settings.password());
        }
        config.setMaximumPoolSize(settings.h2() ? H2_CONNECTIONS : POSTGRES_CONNECTIONS);
        config.setConnectionTimeout(CONNECT_PATIENCE.toMillis());
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException | IllegalArgumentException e) {
            throw explained(settings, e);
        } catch (RuntimeException e) {
            // HikariCP wraps "no suitable driver" in a bare RuntimeException.
            throw new DatabaseRefused(e, "database.bad-url", "url", settings.shown());
        }
    }

    private static void migrate(HikariDataSource pool) {
        Flyway flyway =
                Flyway.configure(Database.class.getClassLoader())
                        .dataSource(pool)
                        .locations("classpath:db/migration")
                        .failOnMissingLocations(true)
                        .load();
        MigrationVersion known =
                Optional.ofNullable(flyway.info().all())
                        .flatMap(Database::newestKnown)
                        .orElse(MigrationVersion.EMPTY);
        MigrationInfo current = flyway.info().current();
        if (current != null
                && current.getVersion() != null
                && current.getVersion().isNewerThan(known)) {
            throw new DatabaseRefused(
                    null,
                    "database.newer",
                    "database",
                    current.getVersion().toString(),
                    "program",
                    known.toString());
        }
        flyway.migrate();
    }

    /** The newest migration shipped with this program, whatever the database has seen. */
    private static Optional<MigrationVersion> newestKnown(MigrationInfo[] all) {
        MigrationVersion newest = null;
        for (MigrationInfo info : all) {
            boolean shipped = info.getState().isResolved();
            if (shipped && (newest == null || info.getVersion().isNewerThan(newest))) {
                newest = info.getVersion();
            }
        }
        return Optional.ofNullable(newest);
    }

    private static DatabaseRefused explained(DatabaseSettings settings, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                // H2: 90020 already open in another process, 90028/90031 I/O, 90030 damaged; see
                // org.h2.api.ErrorCode
                String key =
                        switch (sql.getErrorCode()) {
                            case 90020 -> "database.in-use";
                            case 90028, 90030, 90031, 90062, 90097, 50000, 90048 ->
                                    "database.cannot-write";
                            default -> "database.unreachable";
                        };
                return refused(settings, e, key, sql);
            }
        }
        return refused(settings, e, "database.unreachable", e);
    }

    private static DatabaseRefused refused(
            DatabaseSettings settings, Throwable cause, String key, Throwable said) {
        String detail = settings.withoutSecrets(firstLine(said));
        return new DatabaseRefused(cause, key, "url", settings.shown(), "detail", detail);
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").replaceAll("\\s*\\[\\d+-\\d+]$", "");
    }

    /**
     * Does something in one transaction.
     *
     * @throws Unavailable when the database refuses; nothing was changed
     */
    public <T> T inTransaction(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            if (h2) {
                forgetConnections();
            }
            throw new Unavailable(wordless(e), e);
        }
    }

    /**
     * Connections of its own for whatever manages its transactions itself (the timers' loop).
     * Nobody else needs them.
     */
    public DataSource connections() {
        return pool;
    }

    public boolean isH2() {
        return h2;
    }

    /** Which error, without the statement's values: a log never holds what people wrote. */
    private static String wordless(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return "database: SQL state " + sql.getSQLState() + ", code " + sql.getErrorCode();
            }
        }
        return "database: " + e.getClass().getSimpleName();
    }

    /**
     * H2 closes the whole database when it cannot write, and the pool does not notice that all its
     * connections are dead. New ones open the database again.
     */
    private void forgetConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        pool.close();
    }
}
