package dev.vigie.feature.interview.bank.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.bank.BankEvent;
import dev.vigie.feature.interview.bank.BankEvent.Recorded;
import dev.vigie.feature.interview.bank.BankStore;
import dev.vigie.feature.interview.jdbc.Numbers;
import dev.vigie.jdbc.Database;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to the questions, in the database. */
public final class JdbcBankStore implements BankStore {

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

    private static final Map<String, Class<? extends BankEvent>> TYPES =
            Stream.of(
                            BankEvent.Proposed.class,
                            BankEvent.Written.class,
                            BankEvent.Sent.class,
                            BankEvent.Approved.class,
                            BankEvent.Refused.class,
                            BankEvent.Retired.class,
                            BankEvent.Restored.class)
                    .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private final Database database;

    public JdbcBankStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Recorded> all(OrgId org) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select question, version, at, by_ref, type, body from"
                                                + " interview_bank_event where org = ? order by"
                                                + " question, version")
                                .bind(0, org.value())
                                .map(
                                        (row, context) ->
                                                new Recorded(
                                                        row.getString("question"),
                                                        row.getInt("version"),
                                                        row.getObject("at", OffsetDateTime.class)
                                                                .toInstant(),
                                                        UserRef.parse(row.getString("by_ref")),
                                                        event(
                                                                row.getString("type"),
                                                                row.getString("body"))))
                                .list());
    }

    @Override
    public boolean append(OrgId org, Recorded recorded) {
        return database.inTransaction(
                handle ->
                        handle.createUpdate(
                                                "insert into interview_bank_event (org, question,"
                                                    + " version, at, by_ref, type, body) values (?,"
                                                    + " ?, ?, ?, ?, ?, ?) on conflict do nothing")
                                        .bind(0, org.value())
                                        .bind(1, recorded.question())
                                        .bind(2, recorded.version())
                                        .bind(3, recorded.at().atOffset(ZoneOffset.UTC))
                                        .bind(4, recorded.by().key())
                                        .bind(5, recorded.event().getClass().getSimpleName())
                                        .bind(6, body(recorded.event()))
                                        .execute()
                                == 1);
    }

    @Override
    public String newId(OrgId org) {
        return database.inTransaction(handle -> "team-" + Numbers.next(handle, org, "question"));
    }

    private static String body(BankEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written", e);
        }
    }

    private static BankEvent event(String type, String body) {
        Class<? extends BankEvent> kind = TYPES.get(type);
        if (kind == null) {
            throw new IllegalStateException("an event of an unknown type: " + type);
        }
        try {
            return JSON.readValue(body, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be read: " + type, e);
        }
    }
}
