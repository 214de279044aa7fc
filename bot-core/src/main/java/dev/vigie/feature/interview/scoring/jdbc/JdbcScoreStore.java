package dev.vigie.feature.interview.scoring.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.jdbc.Numbers;
import dev.vigie.feature.interview.scoring.Candidate;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import dev.vigie.feature.interview.scoring.Dossier;
import dev.vigie.feature.interview.scoring.Retention;
import dev.vigie.feature.interview.scoring.Score;
import dev.vigie.feature.interview.scoring.ScoreStore;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Folding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Candidates and scores in the database. */
public final class JdbcScoreStore implements ScoreStore {

    private static final String WHERE = " where org = ? and kit = ? and candidate = ?";
    private static final String SUBMITTED = "submitted";
    private static final String WITNESS = "witness";

    private final Database database;

    public JdbcScoreStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Candidate> add(OrgId org, Newcomer newcomer) {
        return database.inTransaction(
                handle -> {
                    int number = Numbers.next(handle, org, "candidate " + newcomer.kit());
                    int inserted =
                            handle.createUpdate(
                                            "insert into interview_candidate (org, kit, number,"
                                                + " version, alias, folded, added_by, added_at)"
                                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do"
                                                + " nothing")
                                    .bind(0, org.value())
                                    .bind(1, newcomer.kit())
                                    .bind(2, number)
                                    .bind(3, newcomer.version())
                                    .bind(4, newcomer.alias())
                                    .bind(5, Folding.fold(newcomer.alias()))
                                    .bind(6, newcomer.by().key())
                                    .bind(7, newcomer.at().atOffset(ZoneOffset.UTC))
                                    .execute();
                    return inserted == 0
                            ? Optional.empty()
                            : Rows.candidate(handle, org, new Candidate.Id(newcomer.kit(), number));
                });
    }

    @Override
    public List<Candidate> candidates(OrgId org, int kit) {
        return database.inTransaction(handle -> Rows.candidates(handle, org, kit));
    }

    @Override
    public Optional<Dossier> dossier(OrgId org, Candidate.Id id) {
        return database.inTransaction(
                handle ->
                        Rows.candidate(handle, org, id)
                                .map(
                                        candidate ->
                                                new Dossier(
                                                        candidate,
                                                        Rows.scores(handle, org, id),
                                                        Rows.sheets(handle, org, id, SUBMITTED),
                                                        Rows.sheets(handle, org, id, WITNESS))));
    }

    @Override
    public boolean score(OrgId org, Candidate.Id id, Score score) {
        return database.inTransaction(
                handle -> {
                    if (!locked(handle, org, id) || closed(handle, org, id, score.person())) {
                        return false;
                    }
                    handle.createUpdate(
                                    "delete from interview_score"
                                            + WHERE
                                            + " and person = ? and"
                                            + " item = ?")
                            .bind(0, org.value())
                            .bind(1, id.kit())
                            .bind(2, id.number())
                            .bind(3, score.person().key())
                            .bind(4, score.item())
                            .execute();
                    insert(handle, org, id, score);
                    return true;
                });
    }

    private static void insert(Handle handle, OrgId org, Candidate.Id id, Score score) {
        handle.createUpdate(
                        "insert into interview_score (org, kit, candidate, person, item, points,"
                                + " note, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, org.value())
                .bind(1, id.kit())
                .bind(2, id.number())
                .bind(3, score.person().key())
                .bind(4, score.item())
                .bind(5, score.points().orElse(null))
                .bind(6, score.note())
                .bind(7, score.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public boolean submit(OrgId org, Candidate.Id id, UserRef person, Instant at) {
        return database.inTransaction(
                handle ->
                        locked(handle, org, id)
                                && !closed(handle, org, id, person)
                                && sheet(handle, org, id, new Mark(person, SUBMITTED, at)));
    }

    @Override
    public void witness(OrgId org, Candidate.Id id, UserRef person, Instant at) {
        database.inTransaction(
                handle ->
                        locked(handle, org, id)
                                && sheet(handle, org, id, new Mark(person, WITNESS, at)));
    }

    private record Mark(UserRef person, String state, Instant at) {}

    private static boolean sheet(Handle handle, OrgId org, Candidate.Id id, Mark mark) {
        return handle.createUpdate(
                                "insert into interview_sheet (org, kit, candidate, person, state,"
                                        + " at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .bind(0, org.value())
                        .bind(1, id.kit())
                        .bind(2, id.number())
                        .bind(3, mark.person().key())
                        .bind(4, mark.state())
                        .bind(5, mark.at().atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    /** Whether the candidate is there, for this transaction alone to change. */
    private static boolean locked(Handle handle, OrgId org, Candidate.Id id) {
        return handle.createQuery(
                        "select number from interview_candidate where org = ? and kit = ? and"
                                + " number = ? for update")
                .bind(0, org.value())
                .bind(1, id.kit())
                .bind(2, id.number())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether somebody has submitted, or has seen the others' sheets. */
    private static boolean closed(Handle handle, OrgId org, Candidate.Id id, UserRef person) {
        return handle.createQuery("select state from interview_sheet" + WHERE + " and person = ?")
                .bind(0, org.value())
                .bind(1, id.kit())
                .bind(2, id.number())
                .bind(3, person.key())
                .mapTo(String.class)
                .findOne()
                .isPresent();
    }

    @Override
    public boolean decide(OrgId org, Candidate.Id id, Decision decision) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "update interview_candidate set outcome = ?, reason"
                                                    + " = ?, decided_by = ?, decided_at = ? where"
                                                    + " org = ? and kit = ? and number = ?")
                                        .bind(0, decision.outcome().name())
                                        .bind(1, decision.reason())
                                        .bind(2, decision.by().key())
                                        .bind(3, decision.at().atOffset(ZoneOffset.UTC))
                                        .bind(4, org.value())
                                        .bind(5, id.kit())
                                        .bind(6, id.number())
                                        .execute()
                                == 1);
    }

    @Override
    public boolean erase(OrgId org, Candidate.Id id) {
        return database.inTransaction(
                handle -> {
                    if (!locked(handle, org, id)) {
                        return false;
                    }
                    for (String table : List.of("interview_score", "interview_sheet")) {
                        handle.createUpdate("delete from " + table + WHERE)
                                .bind(0, org.value())
                                .bind(1, id.kit())
                                .bind(2, id.number())
                                .execute();
                    }
                    return handle.createUpdate(
                                            "delete from interview_candidate where org = ? and kit"
                                                    + " = ? and number = ?")
                                    .bind(0, org.value())
                                    .bind(1, id.kit())
                                    .bind(2, id.number())
                                    .execute()
                            == 1;
                });
    }

    @Override
    public Retention retention(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select retention_months from interview_setting where org ="
                                                + " ?")
                                .bind(0, org.value())
                                .mapTo(Integer.class)
                                .findOne()
                                .map(Retention::new)
                                .orElse(Retention.DEFAULT));
    }

    @Override
    public void keep(OrgId org, Retention retention) {
        database.inTransaction(
                handle -> {
                    handle.createUpdate(
                                    "insert into interview_setting (org, retention_months) values"
                                            + " (?, ?) on conflict do nothing")
                            .bind(0, org.value())
                            .bind(1, retention.months())
                            .execute();
                    return handle.createUpdate(
                                    "update interview_setting set retention_months = ? where org ="
                                            + " ?")
                            .bind(0, retention.months())
                            .bind(1, org.value())
                            .execute();
                });
    }

    @Override
    public List<Held> held() {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select c.org, c.kit, c.number, coalesce(c.decided_at,"
                                            + " (select max(s.at) from interview_score s where"
                                            + " s.org = c.org and s.kit = c.kit and s.candidate ="
                                            + " c.number), c.added_at) as last_at,"
                                            + " coalesce(r.retention_months, :months) as months"
                                            + " from interview_candidate c left join"
                                            + " interview_setting r on r.org = c.org order by"
                                            + " c.org, c.kit, c.number")
                                .bind("months", Retention.DEFAULT.months())
                                .map(
                                        (row, context) ->
                                                new Held(
                                                        new OrgId(row.getString("org")),
                                                        new Candidate.Id(
                                                                row.getInt("kit"),
                                                                row.getInt("number")),
                                                        row.getObject(
                                                                        "last_at",
                                                                        OffsetDateTime.class)
                                                                .toInstant(),
                                                        new Retention(row.getInt("months"))))
                                .list());
    }
}
