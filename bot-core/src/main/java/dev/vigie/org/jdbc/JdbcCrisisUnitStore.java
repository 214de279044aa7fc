package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.jdbc.Database;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.org.Role;
import java.time.Instant;
import java.time.ZoneOffset;

/** Crisis units in the database. */
public final class JdbcCrisisUnitStore implements CrisisUnitStore {

    private final Database database;

    public JdbcCrisisUnitStore(Database database) {
        this.database = database;
    }

    @Override
    public CrisisUnit unit(OrgId org) {
        return database.inTransaction(
                handle ->
                        new CrisisUnit(
                                handle.createQuery(
                                                "select ref, role from crisis_unit_member where org"
                                                        + " = ? order by added_at, ref, role")
                                        .bind(0, org.value())
                                        .map(
                                                (row, context) ->
                                                        new CrisisUnit.Member(
                                                                UserRef.parse(row.getString("ref")),
                                                                Role.of(row.getString("role"))
                                                                        .orElse(Role.SCRIBE)))
                                        .list()));
    }

    @Override
    public void add(OrgId org, CrisisUnit.Member member, UserRef by, Instant at) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "insert into crisis_unit_member (org, ref, role, added_by,"
                                                + " added_at) values (?, ?, ?, ?, ?) on conflict do"
                                                + " nothing")
                                .bind(0, org.value())
                                .bind(1, member.ref().key())
                                .bind(2, member.role().id())
                                .bind(3, by.key())
                                .bind(4, at.atOffset(ZoneOffset.UTC))
                                .execute());
    }

    @Override
    public boolean remove(OrgId org, UserRef person) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "delete from crisis_unit_member where org = ? and"
                                                        + " ref = ?")
                                        .bind(0, org.value())
                                        .bind(1, person.key())
                                        .execute()
                                > 0);
    }
}
