package dev.vigie.feature.knowledge.gap.jdbc;

import dev.vigie.feature.knowledge.Questions.Asked;
import dev.vigie.feature.knowledge.gap.Gap;
import dev.vigie.feature.knowledge.gap.GapStore.Kept;
import dev.vigie.feature.knowledge.gap.Verdict;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads rows of questions and gaps. */
final class GapRows {

    private GapRows() {}

    static Kept kept(ResultSet row) throws SQLException {
        String cards = row.getString("cards");
        int gap = row.getInt("gap");
        return new Kept(
                row.getString("id"),
                new Asked(
                        row.getString("text"),
                        Language.parse(row.getString("language")).orElseThrow(),
                        Search.Outcome.valueOf(row.getString("outcome")),
                        cards.isEmpty() ? List.of() : List.of(cards.split(" ")),
                        instant(row, "asked_at")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                gap == 0 ? Optional.empty() : Optional.of(gap));
    }

    static Gap gap(ResultSet row) throws SQLException {
        return new Gap(
                row.getInt("number"),
                Language.parse(row.getString("language")).orElseThrow(),
                row.getString("text"),
                row.getInt("refused"),
                row.getInt("disliked"),
                Gap.State.of(row.getString("state")),
                instant(row, "first_at"),
                instant(row, "last_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
