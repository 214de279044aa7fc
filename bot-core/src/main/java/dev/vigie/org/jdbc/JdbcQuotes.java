package dev.vigie.org.jdbc;

import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Quotes;
import dev.vigie.jdbc.Database;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Messages that were pointed at, for a few days. */
public final class JdbcQuotes implements Quotes {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int ID_LENGTH = 12;
    private static final int MAX_NAME = 200;

    private final Database database;
    private final RandomGenerator random;
    private final InstantSource clock;

    /**
     * Over a database.
     *
     * @param random makes ids that nobody guesses
     */
    public JdbcQuotes(Database database, RandomGenerator random, InstantSource clock) {
        this.database = database;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public String keep(OrgId org, QuotedMessage message) {
        String id = newId();
        String name = message.author().name();
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "insert into quoted_message (org, id, author, name, text,"
                                                + " written_at, link, message, kept_at)"
                                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                .bind(0, org.value())
                                .bind(1, id)
                                .bind(2, message.author().ref().key())
                                .bind(3, name.substring(0, Math.min(MAX_NAME, name.length())))
                                .bind(4, message.text())
                                .bind(5, message.at().atOffset(ZoneOffset.UTC))
                                .bind(6, message.link().map(URI::toString).orElse(null))
                                .bind(7, message.ref().key())
                                .bind(8, clock.instant().atOffset(ZoneOffset.UTC))
                                .execute());
        return id;
    }

    @Override
    public Optional<QuotedMessage> find(OrgId org, String id) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select author, name, text, written_at, link, message from"
                                                + " quoted_message where org = ? and id = ?")
                                .bind(0, org.value())
                                .bind(1, id)
                                .map((row, context) -> message(row))
                                .findOne());
    }

    /** Forgets what was pointed at too long ago. */
    public void sweep() {
        Instant before = clock.instant().minus(KEPT);
        database.inTransaction(
                handle ->
                        handle.createUpdate("delete from quoted_message where kept_at < ?")
                                .bind(0, before.atOffset(ZoneOffset.UTC))
                                .execute());
    }

    private static QuotedMessage message(ResultSet row) throws SQLException {
        return new QuotedMessage(
                new Person(UserRef.parse(row.getString("author")), row.getString("name")),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("link")).map(URI::create),
                MessageRef.parse(row.getString("message")));
    }

    private String newId() {
        StringBuilder id = new StringBuilder();
        while (id.length() < ID_LENGTH) {
            id.append(Character.forDigit(random.nextInt(36), 36));
        }
        return id.toString();
    }
}
