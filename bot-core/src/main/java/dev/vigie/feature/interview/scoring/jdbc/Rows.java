package dev.vigie.feature.interview.scoring.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.scoring.Candidate;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import dev.vigie.feature.interview.scoring.Candidate.Outcome;
import dev.vigie.feature.interview.scoring.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what is held about candidates. */
final class Rows {

    private static final String CANDIDATE =
            "select kit, number, version, alias, added_by, added_at, outcome, reason, decided_by,"
                    + " decided_at from interview_candidate where org = ? and kit = ?";

    private Rows() {}

    static Optional<Candidate> candidate(Handle handle, OrgId org, Candidate.Id id) {
        return handle.createQuery(CANDIDATE + " and number = ?")
                .bind(0, org.value())
                .bind(1, id.kit())
                .bind(2, id.number())
                .map((row, context) -> candidate(row))
                .findOne();
    }

    static List<Candidate> candidates(Handle handle, OrgId org, int kit) {
        return handle.createQuery(CANDIDATE + " order by number")
                .bind(0, org.value())
                .bind(1, kit)
                .map((row, context) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new Candidate.Id(row.getInt("kit"), row.getInt("number")),
                row.getInt("version"),
                row.getString("alias"),
                UserRef.parse(row.getString("added_by")),
                at(row, "added_at"),
                decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        if (outcome == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Decision(
                        Outcome.valueOf(outcome),
                        Objects.requireNonNull(row.getString("reason")),
                        UserRef.parse(Objects.requireNonNull(row.getString("decided_by"))),
                        at(row, "decided_at")));
    }

    static List<Score> scores(Handle handle, OrgId org, Candidate.Id id) {
        return handle.createQuery(
                        "select person, item, points, note, at from interview_score where org = ?"
                                + " and kit = ? and candidate = ? order by item, person")
                .bind(0, org.value())
                .bind(1, id.kit())
                .bind(2, id.number())
                .map(
                        (row, context) ->
                                new Score(
                                        UserRef.parse(row.getString("person")),
                                        row.getInt("item"),
                                        Optional.ofNullable(row.getObject("points", Integer.class)),
                                        row.getString("note"),
                                        at(row, "at")))
                .list();
    }

    /** Who marked their sheet with a state, and when. */
    static Map<UserRef, Instant> sheets(Handle handle, OrgId org, Candidate.Id id, String state) {
        Map<UserRef, Instant> sheets = new LinkedHashMap<>();
        handle.createQuery(
                        "select person, at from interview_sheet where org = ? and kit = ? and"
                                + " candidate = ? and state = ? order by at, person")
                .bind(0, org.value())
                .bind(1, id.kit())
                .bind(2, id.number())
                .bind(3, state)
                .map(
                        (row, context) ->
                                Map.entry(UserRef.parse(row.getString("person")), at(row, "at")))
                .forEach(entry -> sheets.put(entry.getKey(), entry.getValue()));
        return sheets;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
