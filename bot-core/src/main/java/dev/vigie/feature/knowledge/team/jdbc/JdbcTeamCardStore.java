package dev.vigie.feature.knowledge.team.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.knowledge.team.CardYaml;
import dev.vigie.feature.knowledge.team.TeamCard;
import dev.vigie.feature.knowledge.team.TeamCardStore;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;

/** The team's cards in the database. */
public final class JdbcTeamCardStore implements TeamCardStore {

    private static final String SELECT =
            "select version, edition, theme, body, state, authors, to_review, decided_by, reason,"
                    + " changed_at from team_card where org = :org";

    private final Database database;

    public JdbcTeamCardStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(OrgId org, TeamCard card) {
        return database.inTransaction(
                handle ->
                        bound(
                                                handle.createUpdate(
                                                        "insert into team_card (org, card, version,"
                                                            + " edition, theme, body, state,"
                                                            + " authors, to_review, decided_by,"
                                                            + " reason, changed_at) values (:org,"
                                                            + " :card, :version, :edition, :theme,"
                                                            + " :body, :state, :authors, :review,"
                                                            + " :by, :reason, :at) on conflict do"
                                                            + " nothing"),
                                                org,
                                                card)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean replace(OrgId org, TeamCard card) {
        return database.inTransaction(
                handle ->
                        bound(
                                                handle.createUpdate(
                                                        "update team_card set edition = :edition,"
                                                            + " theme = :theme, body = :body, state"
                                                            + " = :state, authors = :authors,"
                                                            + " to_review = :review, decided_by ="
                                                            + " :by, reason = :reason, changed_at ="
                                                            + " :at where org = :org and card ="
                                                            + " :card and version = :version and"
                                                            + " edition = :edition - 1"),
                                                org,
                                                card)
                                        .execute()
                                == 1);
    }

    private static Update bound(Update update, OrgId org, TeamCard card) {
        return update.bind("org", org.value())
                .bind("card", card.id())
                .bind("version", card.version())
                .bind("edition", card.edition())
                .bind("theme", card.theme())
                .bind("body", CardYaml.write(card.card()))
                .bind("state", card.state().id())
                .bind(
                        "authors",
                        card.authors().stream().map(UserRef::key).collect(Collectors.joining(" ")))
                .bind("review", card.toReview().map(Language::code).orElse(null))
                .bind("by", card.decidedBy().map(UserRef::key).orElse(null))
                .bind("reason", card.reason().orElse(null))
                .bind("at", card.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<TeamCard> history(OrgId org, String card) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(SELECT + " and card = :card order by version desc")
                                .bind("org", org.value())
                                .bind("card", card)
                                .map((row, context) -> card(row))
                                .list());
    }

    @Override
    public List<TeamCard> approved(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        SELECT
                                                + " and state = 'approved' and version = (select"
                                                + " max(newest.version) from team_card newest where"
                                                + " newest.org = team_card.org and newest.card ="
                                                + " team_card.card and newest.state = 'approved')"
                                                + " order by card")
                                .bind("org", org.value())
                                .map((row, context) -> card(row))
                                .list());
    }

    @Override
    public List<TeamCard> open(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        SELECT
                                                + " and state <> 'approved' order by changed_at,"
                                                + " card")
                                .bind("org", org.value())
                                .map((row, context) -> card(row))
                                .list());
    }

    @Override
    public void reviewed(OrgId org, String card, LocalDate day, UserRef by) {
        database.inTransaction(
                handle -> {
                    handle.createUpdate(
                                    "insert into card_review (org, card, times, reviewed, by_ref)"
                                            + " values (?, ?, 0, ?, ?) on conflict do nothing")
                            .bind(0, org.value())
                            .bind(1, card)
                            .bind(2, day)
                            .bind(3, by.key())
                            .execute();
                    return handle.createUpdate(
                                    "update card_review set times = times + 1, reviewed = ?, by_ref"
                                            + " = ? where org = ? and card = ?")
                            .bind(0, day)
                            .bind(1, by.key())
                            .bind(2, org.value())
                            .bind(3, card)
                            .execute();
                });
    }

    @Override
    public Map<String, LocalDate> reviews(OrgId org) {
        return database.inTransaction(
                handle -> {
                    Map<String, LocalDate> reviews = new HashMap<>();
                    handle.createQuery("select card, reviewed from card_review where org = ?")
                            .bind(0, org.value())
                            .map(
                                    (row, context) ->
                                            Map.entry(
                                                    row.getString("card"),
                                                    row.getObject("reviewed", LocalDate.class)))
                            .forEach(entry -> reviews.put(entry.getKey(), entry.getValue()));
                    return reviews;
                });
    }

    @Override
    public long revision(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select (select coalesce(sum(edition), 0) from team_card"
                                                + " where org = :org and state = 'approved') +"
                                                + " (select coalesce(sum(times), 0) from"
                                                + " card_review where org = :org)")
                                .bind("org", org.value())
                                .mapTo(Long.class)
                                .one());
    }

    private static TeamCard card(ResultSet row) throws SQLException {
        return new TeamCard(
                row.getInt("version"),
                row.getInt("edition"),
                row.getString("theme"),
                CardYaml.read(row.getString("body")).orElseThrow(),
                TeamCard.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Arrays.stream(row.getString("authors").split(" ")).map(UserRef::parse).toList(),
                Optional.ofNullable(row.getString("to_review")).flatMap(Language::parse),
                Optional.ofNullable(row.getString("decided_by")).map(UserRef::parse),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
