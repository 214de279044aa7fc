package dev.vigie.feature.interview.jdbc;

import dev.vigie.feature.interview.Deck;
import dev.vigie.feature.interview.DrawStore;
import dev.vigie.feature.interview.Pile;
import dev.vigie.feature.interview.Pile.Change;
import dev.vigie.feature.interview.Pile.Hand;
import dev.vigie.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Decks in the database. The version of a deck is what makes drawing at once safe. */
public final class JdbcDrawStore implements DrawStore {

    private static final String HANDS =
            "select h.place, h.seed, h.besides, h.drawn_at, c.question from interview_hand h join"
                    + " interview_card c on c.org = h.org and c.deck = h.deck and c.place = h.place"
                    + " where h.org = ? and h.deck = ? order by h.place, c.position";

    private final Database database;

    public JdbcDrawStore(Database database) {
        this.database = database;
    }

    @Override
    public Pile pile(Deck deck) {
        return database.inTransaction(
                handle -> {
                    // the version first: a change in between is then seen when it is compared
                    long version = version(handle, deck);
                    Map<Long, Row> rows = new LinkedHashMap<>();
                    handle.createQuery(HANDS)
                            .bind(0, deck.org().value())
                            .bind(1, deck.key())
                            .map((row, context) -> Row.of(row))
                            .forEach(
                                    row ->
                                            rows.computeIfAbsent(row.place(), place -> row)
                                                    .questions()
                                                    .add(row.question()));
                    return new Pile(version, rows.values().stream().map(Row::hand).toList());
                });
    }

    private static long version(Handle handle, Deck deck) {
        return handle.createQuery("select version from interview_deck where org = ? and deck = ?")
                .bind(0, deck.org().value())
                .bind(1, deck.key())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    @Override
    public boolean change(Deck deck, long version, Change change) {
        return database.inTransaction(
                handle -> {
                    if (!advanced(handle, deck, version)) {
                        return false;
                    }
                    forget(handle, deck, change);
                    insert(handle, deck, version + 1, change.hand());
                    return true;
                });
    }

    private static boolean advanced(Handle handle, Deck deck, long version) {
        String sql =
                version == 0
                        ? "insert into interview_deck (version, org, deck) values (?, ?, ?) on"
                                + " conflict do nothing"
                        : "update interview_deck set version = ? where org = ? and deck = ? and"
                                + " version = "
                                + version;
        return handle.createUpdate(sql)
                        .bind(0, version + 1)
                        .bind(1, deck.org().value())
                        .bind(2, deck.key())
                        .execute()
                == 1;
    }

    private static void forget(Handle handle, Deck deck, Change change) {
        if (change.forgotten().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        "delete from interview_card where org = ? and deck = ? and question = ?");
        for (String question : change.forgotten()) {
            batch.bind(0, deck.org().value()).bind(1, deck.key()).bind(2, question).add();
        }
        batch.execute();
        handle.createUpdate(
                        "delete from interview_hand where org = ? and deck = ? and place not in"
                                + " (select place from interview_card where org = ? and deck = ?)")
                .bind(0, deck.org().value())
                .bind(1, deck.key())
                .bind(2, deck.org().value())
                .bind(3, deck.key())
                .execute();
    }

    private static void insert(Handle handle, Deck deck, long place, Hand hand) {
        handle.createUpdate(
                        "insert into interview_hand (org, deck, place, seed, besides, drawn_at)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .bind(0, deck.org().value())
                .bind(1, deck.key())
                .bind(2, place)
                .bind(3, hand.seed())
                .bind(4, String.join(" ", hand.besides()))
                .bind(5, hand.at().atOffset(ZoneOffset.UTC))
                .execute();
        PreparedBatch batch =
                handle.prepareBatch(
                        "insert into interview_card (org, deck, question, place, position) values"
                                + " (?, ?, ?, ?, ?)");
        for (int i = 0; i < hand.questions().size(); i++) {
            batch.bind(0, deck.org().value())
                    .bind(1, deck.key())
                    .bind(2, hand.questions().get(i))
                    .bind(3, place)
                    .bind(4, i)
                    .add();
        }
        batch.execute();
    }

    /** A card with its hand. */
    private record Row(long place, Hand empty, String question, List<String> questions) {

        static Row of(ResultSet row) throws SQLException {
            String besides = row.getString("besides");
            return new Row(
                    row.getLong("place"),
                    new Hand(
                            List.of(),
                            row.getLong("seed"),
                            besides.isEmpty() ? List.of() : List.of(besides.split(" ")),
                            row.getObject("drawn_at", OffsetDateTime.class).toInstant()),
                    row.getString("question"),
                    new ArrayList<>());
        }

        Hand hand() {
            return new Hand(questions, empty.seed(), empty.besides(), empty.at());
        }
    }
}
