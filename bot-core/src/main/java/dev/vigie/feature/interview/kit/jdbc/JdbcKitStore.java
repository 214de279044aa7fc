package dev.vigie.feature.interview.kit.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.jdbc.Numbers;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitStore;
import dev.vigie.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Kits in the database: a row per version, its questions as JSON. */
public final class JdbcKitStore implements KitStore {

    private static final String KIT =
            "select number, version, body, created_by, created_at, frozen_at, revision from"
                    + " interview_kit k where org = ?";
    private static final String LATEST =
            " and version = (select max(version) from interview_kit l where l.org = k.org and"
                    + " l.number = k.number)";

    private final Database database;

    public JdbcKitStore(Database database) {
        this.database = database;
    }

    @Override
    public Kit create(OrgId org, Kit.Plan plan, UserRef creator, Instant at) {
        return database.inTransaction(
                handle -> {
                    int number = Numbers.next(handle, org, "kit");
                    Kit kit = draft(new Kit.Id(number, 1), plan, creator, at);
                    insert(handle, org, kit);
                    join(org, number, creator, at);
                    return kit;
                });
    }

    @Override
    public Kit revise(OrgId org, int number, Kit.Plan plan, UserRef by, Instant at) {
        return database.inTransaction(
                handle -> {
                    int version = Numbers.next(handle, org, "kit " + number) + 1;
                    Kit kit = draft(new Kit.Id(number, version), plan, by, at);
                    insert(handle, org, kit);
                    return kit;
                });
    }

    private static Kit draft(Kit.Id id, Kit.Plan plan, UserRef creator, Instant at) {
        return new Kit(id, plan, creator, at, Optional.empty(), 1);
    }

    private static void insert(Handle handle, OrgId org, Kit kit) {
        handle.createUpdate(
                        "insert into interview_kit (org, number, version, body, created_by,"
                                + " created_at, revision) values (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, org.value())
                .bind(1, kit.id().number())
                .bind(2, kit.id().version())
                .bind(3, KitJson.body(kit.plan()))
                .bind(4, kit.creator().key())
                .bind(5, kit.createdAt().atOffset(ZoneOffset.UTC))
                .bind(6, kit.revision())
                .execute();
    }

    @Override
    public Optional<Kit> latest(OrgId org, int number) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(KIT + " and number = ?" + LATEST)
                                .bind(0, org.value())
                                .bind(1, number)
                                .map((row, context) -> kit(row))
                                .findOne());
    }

    @Override
    public Optional<Kit> kit(OrgId org, Kit.Id id) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(KIT + " and number = ? and version = ?")
                                .bind(0, org.value())
                                .bind(1, id.number())
                                .bind(2, id.version())
                                .map((row, context) -> kit(row))
                                .findOne());
    }

    @Override
    public List<Kit> all(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(KIT + LATEST + " order by number")
                                .bind(0, org.value())
                                .map((row, context) -> kit(row))
                                .list());
    }

    private static Kit kit(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime frozen = row.getObject("frozen_at", OffsetDateTime.class);
        return new Kit(
                new Kit.Id(row.getInt("number"), row.getInt("version")),
                KitJson.plan(row.getString("body")),
                UserRef.parse(row.getString("created_by")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(frozen).map(OffsetDateTime::toInstant),
                row.getInt("revision"));
    }

    /** What is frozen is never written again, whatever the program asks. */
    @Override
    public boolean save(OrgId org, Kit kit) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "update interview_kit set body = ?, frozen_at = ?,"
                                                    + " revision = revision + 1 where org = ? and"
                                                    + " number = ? and version = ? and revision = ?"
                                                    + " and frozen_at is null")
                                        .bind(0, KitJson.body(kit.plan()))
                                        .bind(
                                                1,
                                                kit.frozenAt()
                                                        .map(at -> at.atOffset(ZoneOffset.UTC))
                                                        .orElse(null))
                                        .bind(2, org.value())
                                        .bind(3, kit.id().number())
                                        .bind(4, kit.id().version())
                                        .bind(5, kit.revision())
                                        .execute()
                                == 1);
    }

    @Override
    public List<UserRef> panel(OrgId org, int number) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select ref from interview_panel where org = ? and kit = ?"
                                                + " order by added_at, ref")
                                .bind(0, org.value())
                                .bind(1, number)
                                .map((row, context) -> UserRef.parse(row.getString("ref")))
                                .list());
    }

    @Override
    public void join(OrgId org, int number, UserRef person, Instant at) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "insert into interview_panel (org, kit, ref, added_at)"
                                                + " values (?, ?, ?, ?) on conflict do nothing")
                                .bind(0, org.value())
                                .bind(1, number)
                                .bind(2, person.key())
                                .bind(3, at.atOffset(ZoneOffset.UTC))
                                .execute());
    }

    @Override
    public boolean leave(OrgId org, int number, UserRef person) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "delete from interview_panel where org = ? and kit"
                                                        + " = ? and ref = ?")
                                        .bind(0, org.value())
                                        .bind(1, number)
                                        .bind(2, person.key())
                                        .execute()
                                == 1);
    }

    @Override
    public Map<String, Integer> exposure(OrgId org) {
        return database.inTransaction(
                handle -> {
                    Map<String, Integer> exposure = new LinkedHashMap<>();
                    handle.createQuery(
                                    "select question, times from interview_exposure where org = ?"
                                            + " order by question")
                            .bind(0, org.value())
                            .map(
                                    (row, context) ->
                                            Map.entry(
                                                    row.getString("question"), row.getInt("times")))
                            .forEach(entry -> exposure.put(entry.getKey(), entry.getValue()));
                    return exposure;
                });
    }

    /** Always in the same order: two at once then wait for each other and never for ever. */
    @Override
    public void expose(OrgId org, Collection<String> questions) {
        database.inTransaction(
                handle -> {
                    for (String question : new TreeSet<>(questions)) {
                        handle.createUpdate(
                                        "insert into interview_exposure (org, question, times)"
                                                + " values (?, ?, 0) on conflict do nothing")
                                .bind(0, org.value())
                                .bind(1, question)
                                .execute();
                        handle.createUpdate(
                                        "update interview_exposure set times = times + 1 where org"
                                                + " = ? and question = ?")
                                .bind(0, org.value())
                                .bind(1, question)
                                .execute();
                    }
                    return true;
                });
    }
}
