package dev.vigie.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every row of every table as text, to look for what should not be there. */
public final class Tables {

    private Tables() {}

    /** All rows of the database. */
    public static List<String> rows(Database database) {
        List<String> rows = new ArrayList<>();
        for (String table : names(database)) {
            holding(database, table).forEach(row -> rows.add(table + " " + row));
        }
        return rows;
    }

    private static List<String> names(Database database) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(
                                        "select table_name from information_schema.tables where"
                                                + " lower(table_schema) = 'public'")
                                .mapTo(String.class)
                                .list());
    }

    /** The rows of a table. */
    public static List<String> holding(Database database, String table) {
        return database.inTransaction(
                handle ->
                        handle
                                .createQuery("select * from \"" + table + "\"")
                                .mapToMap()
                                .list()
                                .stream()
                                .map(Tables::text)
                                .toList());
    }

    private static String text(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        row.forEach(
                (column, value) ->
                        text.append(column)
                                .append('=')
                                .append(
                                        value instanceof byte[] bytes
                                                ? new String(bytes, StandardCharsets.UTF_8)
                                                : String.valueOf(value))
                                .append(' '));
        return text.toString();
    }
}
