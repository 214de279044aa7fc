package dev.vigie.feature.knowledge.relay.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.knowledge.relay.TeamQuestion;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Language;
import dev.vigie.timer.Addressee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Questions to the team in the database. */
public final class JdbcTeamQuestionStore implements TeamQuestionStore {

    private static final String SELECT =
            "select number, version, asked_id, text, language, asker, card, gap, addressee, state,"
                    + " taken_by, answer, asked_at, changed_at from team_question where org = :org";

    private final Database database;

    public JdbcTeamQuestionStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<TeamQuestion> open(
            OrgId org, TeamQuestion.Origin asked, Optional<Addressee> to) {
        return database.inTransaction(
                handle -> {
                    while (!passedOn(handle, org, asked.id())) {
                        if (insert(handle, org, asked, to) == 1) {
                            return handle.createQuery(SELECT + " and asked_id = :id")
                                    .bind("org", org.value())
                                    .bind("id", asked.id())
                                    .map((row, context) -> question(row))
                                    .findOne();
                        }
                    }
                    return Optional.empty();
                });
    }

    private static boolean passedOn(Handle handle, OrgId org, String id) {
        return handle.createQuery(
                                "select count(*) from team_question where org = ? and asked_id = ?")
                        .bind(0, org.value())
                        .bind(1, id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static int insert(
            Handle handle, OrgId org, TeamQuestion.Origin asked, Optional<Addressee> to) {
        return handle.createUpdate(
                        "insert into team_question (org, number, version, asked_id, text, language,"
                                + " asker, card, gap, addressee, state, asked_at, changed_at)"
                                + " values (:org, (select coalesce(max(number), 0) + 1 from"
                                + " team_question where org = :org), 1, :id, :text, :language,"
                                + " :asker, :card, :gap, :to, 'waiting', :at, :at) on conflict do"
                                + " nothing")
                .bind("org", org.value())
                .bind("id", asked.id())
                .bind("text", asked.text())
                .bind("language", asked.language().code())
                .bind("asker", asked.asker().key())
                .bind("card", asked.card().orElse(null))
                .bind("gap", asked.gap().orElse(null))
                .bind("to", to.map(Addressee::key).orElse(null))
                .bind("at", asked.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Optional<TeamQuestion> find(OrgId org, int number) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(SELECT + " and number = :number")
                                .bind("org", org.value())
                                .bind("number", number)
                                .map((row, context) -> question(row))
                                .findOne());
    }

    @Override
    public boolean replace(OrgId org, TeamQuestion question) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "update team_question set version = :version, state"
                                                        + " = :state, taken_by = :by, answer ="
                                                        + " :answer, changed_at = :at where org ="
                                                        + " :org and number = :number and version ="
                                                        + " :version - 1")
                                        .bind("version", question.version())
                                        .bind("state", question.state().id())
                                        .bind("by", question.by().map(UserRef::key).orElse(null))
                                        .bind("answer", question.answer().orElse(null))
                                        .bind("at", question.changedAt().atOffset(ZoneOffset.UTC))
                                        .bind("org", org.value())
                                        .bind("number", question.number())
                                        .execute()
                                == 1);
    }

    @Override
    public List<TeamQuestion> in(OrgId org, TeamQuestion.State state, int limit) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        SELECT + " and state = :state order by number limit :limit")
                                .bind("org", org.value())
                                .bind("state", state.id())
                                .bind("limit", limit)
                                .map((row, context) -> question(row))
                                .list());
    }

    private static TeamQuestion question(ResultSet row) throws SQLException {
        int gap = row.getInt("gap");
        return new TeamQuestion(
                row.getInt("number"),
                row.getInt("version"),
                new TeamQuestion.Origin(
                        row.getString("asked_id"),
                        row.getString("text"),
                        Language.parse(row.getString("language")).orElseThrow(),
                        UserRef.parse(row.getString("asker")),
                        Optional.ofNullable(row.getString("card")),
                        gap == 0 ? Optional.empty() : Optional.of(gap),
                        instant(row, "asked_at")),
                Optional.ofNullable(row.getString("addressee")).map(Addressee::parse),
                TeamQuestion.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("taken_by")).map(UserRef::parse),
                Optional.ofNullable(row.getString("answer")),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
