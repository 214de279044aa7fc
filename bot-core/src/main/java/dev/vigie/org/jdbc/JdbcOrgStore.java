package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.jdbc.Database;
import dev.vigie.org.OrgStore;
import dev.vigie.text.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Organizations, spaces and people in the database. */
public final class JdbcOrgStore implements OrgStore {

    /** What the column takes, in UTF-16 units. */
    private static final int MAX_NAME = 200;

    private final Database database;

    public JdbcOrgStore(Database database) {
        this.database = database;
    }

    @Override
    public OrgId orgOf(String platform, String space, Language language, Instant now) {
        return database.inTransaction(
                handle ->
                        find(handle, platform, space)
                                .orElseGet(() -> create(handle, platform, space, language, now)));
    }

    private static Optional<OrgId> find(Handle handle, String platform, String space) {
        return handle.createQuery("select org from space where platform = ? and space_id = ?")
                .bind(0, platform)
                .bind(1, space)
                .mapTo(String.class)
                .findOne()
                .map(OrgId::new);
    }

    /**
     * The id follows from the space, so two first messages at once create the same organization.
     */
    private static OrgId create(
            Handle handle, String platform, String space, Language language, Instant now) {
        OrgId org = new OrgId(platform + ":" + space);
        handle.createUpdate(
                        "insert into organization (id, language, created_at) values (?, ?, ?)"
                                + " on conflict do nothing")
                .bind(0, org.value())
                .bind(1, language.code())
                .bind(2, now.atOffset(ZoneOffset.UTC))
                .execute();
        handle.createUpdate(
                        "insert into space (platform, space_id, org) values (?, ?, ?)"
                                + " on conflict do nothing")
                .bind(0, platform)
                .bind(1, space)
                .bind(2, org.value())
                .execute();
        return org;
    }

    @Override
    public Language languageOf(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery("select language from organization where id = ?")
                                .bind(0, org.value())
                                .mapTo(String.class)
                                .findOne()
                                .flatMap(Language::parse)
                                .orElse(Language.FR));
    }

    @Override
    public void setLanguage(OrgId org, Language language) {
        database.inTransaction(
                handle ->
                        handle.createUpdate("update organization set language = ? where id = ?")
                                .bind(0, language.code())
                                .bind(1, org.value())
                                .execute());
    }

    @Override
    public void seen(OrgId org, UserRef person, String seenName) {
        String name = fitting(seenName);
        database.inTransaction(
                handle -> {
                    int updated =
                            handle.createUpdate(
                                            "update person set name = ? where org = ? and ref = ?")
                                    .bind(0, name)
                                    .bind(1, org.value())
                                    .bind(2, person.key())
                                    .execute();
                    return updated > 0
                            ? updated
                            : handle.createUpdate(
                                            "insert into person (org, ref, name) values (?, ?, ?)"
                                                    + " on conflict do nothing")
                                    .bind(0, org.value())
                                    .bind(1, person.key())
                                    .bind(2, name)
                                    .execute();
                });
    }

    /** The beginning of a name, no character cut in two. */
    private static String fitting(String name) {
        if (name.length() <= MAX_NAME) {
            return name;
        }
        boolean cutsOne = Character.isHighSurrogate(name.charAt(MAX_NAME - 1));
        return name.substring(0, cutsOne ? MAX_NAME - 1 : MAX_NAME);
    }

    @Override
    public Optional<KnownPerson> find(OrgId org, UserRef person) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select name, language from person where org = ? and ref ="
                                                + " ?")
                                .bind(0, org.value())
                                .bind(1, person.key())
                                .map(
                                        (row, context) ->
                                                new KnownPerson(
                                                        row.getString("name"),
                                                        Optional.ofNullable(
                                                                        row.getString("language"))
                                                                .flatMap(Language::parse)))
                                .findOne());
    }

    @Override
    public void setLanguage(OrgId org, UserRef person, Language language) {
        database.inTransaction(
                handle ->
                        handle.createUpdate(
                                        "update person set language = ? where org = ? and ref = ?")
                                .bind(0, language.code())
                                .bind(1, org.value())
                                .bind(2, person.key())
                                .execute());
    }
}
