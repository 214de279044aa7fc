package dev.vigie.jdbc;

import static dev.vigie.jdbc.Refusals.refusal;
import static dev.vigie.jdbc.Refusals.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.org.jdbc.JdbcOrgStore;
import dev.vigie.testkit.AtOnce;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @Nested
    class OnH2 extends Contract {
        @TempDir Path directory;

        @Override
        DatabaseSettings empty() {
            return DatabaseSettings.embedded(directory.resolve("vigie"));
        }
    }

    @Nested
    class OnPostgres extends Contract {
        @Override
        DatabaseSettings empty() {
            return TestDatabases.postgresSettings();
        }
    }

    /** What holds for both databases. */
    abstract static class Contract {

        abstract DatabaseSettings empty();

        @Test
        void an_empty_database_becomes_usable() {
            try (Database database = Database.open(empty())) {
                assertThat(new JdbcOrgStore(database).languageOf(organization(database)))
                        .isEqualTo(Language.EN);
            }
        }

        @Test
        void opening_again_changes_nothing() throws SQLException {
            DatabaseSettings settings = empty();
            Database.open(settings).close();
            List<String> before = everything(settings);
            Database.open(settings).close();
            assertThat(everything(settings)).isEqualTo(before);
        }

        @Test
        void what_was_written_is_there_after_a_restart() {
            DatabaseSettings settings = empty();
            OrgId org;
            try (Database database = Database.open(settings)) {
                org = organization(database);
                new JdbcOrgStore(database).setLanguage(org, Language.FR);
            }
            try (Database database = Database.open(settings)) {
                assertThat(new JdbcOrgStore(database).languageOf(org)).isEqualTo(Language.FR);
            }
        }

        @Test
        void a_database_of_a_newer_version_is_refused_and_nothing_in_it_is_touched()
                throws SQLException {
            DatabaseSettings settings = empty();
            try (Database database = Database.open(settings)) {
                organization(database);
            }
            pretendNewer(settings);
            List<String> before = everything(settings);
            DatabaseRefused refused = refusal(settings);
            assertThat(refused.key()).isEqualTo("database.newer");
            assertThat(everything(settings)).isEqualTo(before);
        }

        @Test
        void the_operator_reads_both_versions_and_what_to_do() throws SQLException {
            DatabaseSettings settings = empty();
            Database.open(settings).close();
            pretendNewer(settings);
            assertThat(said(refusal(settings)))
                    .contains("version 999", "Nothing was touched", "Start the newer program");
        }

        @Test
        void a_database_of_somebody_else_is_refused_and_nothing_in_it_is_touched()
                throws SQLException {
            DatabaseSettings settings = empty();
            execute(settings, "create table invoices (id integer primary key)");
            List<String> before = everything(settings);
            assertThat(refusal(settings).key()).isEqualTo("database.unreachable");
            assertThat(everything(settings)).isEqualTo(before);
        }

        private static OrgId organization(Database database) {
            return new JdbcOrgStore(database)
                    .orgOf("test", "space", Language.EN, ManualTime.SATURDAY_EVENING);
        }

        private static void pretendNewer(DatabaseSettings settings) throws SQLException {
            execute(
                    settings,
                    "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                            + " \"description\", \"type\", \"script\", \"checksum\","
                            + " \"installed_by\", \"execution_time\", \"success\") values (999,"
                            + " '999', 'from the future', 'SQL', 'V999__future.sql', 1, 'test', 1,"
                            + " true)");
        }
    }

    @Test
    void two_programs_starting_at_once_on_an_empty_postgresql_both_open() {
        DatabaseSettings settings = TestDatabases.postgresSettings();
        List<Database> opened = AtOnce.each(2, i -> Database.open(settings));
        opened.forEach(Database::close);
        assertThat(opened).hasSize(2);
    }

    private static void execute(DatabaseSettings settings, String sql) throws SQLException {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Every table with its columns, and every row of every table. */
    private static List<String> everything(DatabaseSettings settings) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect(settings)) {
            List<String> columns =
                    rows(
                            connection,
                            "select table_name, column_name, data_type from"
                                    + " information_schema.columns where table_schema = 'public'"
                                    + " order by table_name, column_name");
            found.addAll(columns);
            for (String table :
                    rows(
                            connection,
                            "select table_name from information_schema.tables where table_schema ="
                                    + " 'public' order by table_name")) {
                for (String row : rows(connection, "select * from \"" + table + "\"")) {
                    found.add(table + ": " + row);
                }
            }
        }
        return found;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" | ", values));
            }
        }
        return rows;
    }

    private static Connection connect(DatabaseSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url());
    }
}
