package dev.vigie.timer.jdbc;

import dev.vigie.jdbc.Database;
import dev.vigie.platform.Inbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** What was received, in a table that all instances share. */
public final class JdbcInbox implements Inbox {

    /** Longer than any platform goes on delivering again (Slack: an hour). */
    private static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final InstantSource clock;

    public JdbcInbox(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isNew(String platform, String id) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "insert into received (platform, id, received_at)"
                                                        + " values (?, ?, ?) on conflict do"
                                                        + " nothing")
                                        .bind(0, platform)
                                        .bind(1, id)
                                        .bind(2, clock.instant().atOffset(ZoneOffset.UTC))
                                        .execute()
                                == 1);
    }

    /** Forgets what no platform will deliver again. */
    public void sweep() {
        Instant before = clock.instant().minus(KEPT);
        database.inTransaction(
                handle ->
                        handle.createUpdate("delete from received where received_at < ?")
                                .bind(0, before.atOffset(ZoneOffset.UTC))
                                .execute());
    }
}
