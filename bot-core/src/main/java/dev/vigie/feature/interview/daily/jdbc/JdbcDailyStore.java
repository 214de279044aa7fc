package dev.vigie.feature.interview.daily.jdbc;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.Filter;
import dev.vigie.feature.interview.daily.Daily;
import dev.vigie.feature.interview.daily.DailyStore;
import dev.vigie.feature.interview.daily.Schedule;
import dev.vigie.jdbc.Database;
import dev.vigie.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Daily questions in the database. */
public final class JdbcDailyStore implements DailyStore {

    private static final String WHERE =
            " where org = ? and platform = ? and space = ? and channel = ?";

    private final Database database;

    public JdbcDailyStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Daily> daily(OrgId org, ConversationRef channel) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select days, at_time, zone, filter, language, set_by,"
                                                + " next_at from interview_daily"
                                                + WHERE
                                                + " for update")
                                .bind(0, org.value())
                                .bind(1, channel.platform())
                                .bind(2, channel.space())
                                .bind(3, channel.id())
                                .map((row, context) -> daily(channel, row))
                                .findOne());
    }

    private static Daily daily(ConversationRef channel, ResultSet row) throws SQLException {
        return new Daily(
                channel,
                new Schedule(
                        Arrays.stream(row.getString("days").split(" "))
                                .map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()),
                        LocalTime.parse(row.getString("at_time")),
                        ZoneId.of(row.getString("zone"))),
                Filter.ofCode(row.getString("filter")),
                Language.parse(row.getString("language")).orElse(Language.EN),
                UserRef.parse(row.getString("set_by")),
                row.getObject("next_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void keep(OrgId org, Daily daily) {
        database.inTransaction(
                handle -> {
                    delete(handle, org, daily.channel());
                    return insert(handle, org, daily);
                });
    }

    private static int insert(Handle handle, OrgId org, Daily daily) {
        return handle.createUpdate(
                        "insert into interview_daily (org, platform, space, channel, days, at_time,"
                                + " zone, filter, language, set_by, next_at) values (?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?)")
                .bind(0, org.value())
                .bind(1, daily.channel().platform())
                .bind(2, daily.channel().space())
                .bind(3, daily.channel().id())
                .bind(
                        4,
                        daily.schedule().days().stream()
                                .sorted()
                                .map(DayOfWeek::name)
                                .collect(Collectors.joining(" ")))
                .bind(5, daily.schedule().time().toString())
                .bind(6, daily.schedule().zone().getId())
                .bind(7, daily.filter().code())
                .bind(8, daily.language().code())
                .bind(9, daily.setBy().key())
                .bind(10, daily.next().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public boolean remove(OrgId org, ConversationRef channel) {
        return database.inTransaction(handle -> delete(handle, org, channel) == 1);
    }

    private static int delete(Handle handle, OrgId org, ConversationRef channel) {
        return handle.createUpdate("delete from interview_daily" + WHERE)
                .bind(0, org.value())
                .bind(1, channel.platform())
                .bind(2, channel.space())
                .bind(3, channel.id())
                .execute();
    }
}
