package dev.vigie.jdbc;

import static dev.vigie.jdbc.Refusals.refusal;
import static dev.vigie.jdbc.Refusals.said;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.TestDatabases;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRefusalTest {

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vigie.db",
                "jdbc:mysql://localhost/vigie",
                "postgres://ann:hunter2@db.example.org/vigie",
                "jdbc:postgresql://db.example.org:port/vigie?password=hunter2",
                "jdbc:h2",
            })
    void what_is_no_url_of_a_known_database_is_told_with_what_would_be_right(String url) {
        DatabaseRefused refused = refusal(DatabaseSettings.of(url, "", "hunter2"));
        assertThat(refused.key()).isEqualTo("database.bad-url");
        assertThat(said(refused))
                .contains("jdbc:h2:file:…", "jdbc:postgresql://…")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:relative;PASSWORD=hunter2",
                "jdbc:h2:file:/tmp/x;NO_SUCH_SETTING=1;PASSWORD=hunter2",
                "jdbc:h2:file:/tmp/x;PASSWORD",
            })
    void a_url_that_h2_does_not_understand_is_told_without_its_password(String url) {
        assertThat(said(refusal(DatabaseSettings.of(url, "", "")))).doesNotContain("hunter2");
    }

    @Test
    void a_postgresql_that_does_not_answer_is_unreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        DatabaseRefused refused =
                refusal(
                        DatabaseSettings.of(
                                "jdbc:postgresql://localhost:" + port + "/vigie?password=hunter2",
                                "ann",
                                "hunter3"));
        assertThat(refused.key()).isEqualTo("database.unreachable");
        assertThat(said(refused))
                .contains("localhost:" + port, "VIGIE_DATABASE_URL")
                .doesNotContain("hunter");
    }

    @Test
    void a_postgresql_without_that_database_is_unreachable() {
        String url =
                TestDatabases.postgresSettings().url().replaceAll("/test\\d+", "/nothing-there");
        DatabaseRefused refused = refusal(DatabaseSettings.of(url, "", ""));
        assertThat(refused.key()).isEqualTo("database.unreachable");
        assertThat(said(refused)).contains("nothing-there");
    }

    @Test
    void a_file_that_another_process_holds_is_in_use() throws IOException {
        DatabaseSettings settings = DatabaseSettings.embedded(directory.resolve("vigie"));
        Database.open(settings).close();
        Path file = directory.resolve("vigie.mv.db");
        try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(refusal(settings).key()).isEqualTo("database.in-use");
        }
    }

    @Test
    void a_file_that_is_free_again_opens() throws IOException {
        DatabaseSettings settings = DatabaseSettings.embedded(directory.resolve("vigie"));
        Database.open(settings).close();
        Path file = directory.resolve("vigie.mv.db");
        try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            refusal(settings);
        }
        Database.open(settings).close();
    }

    @Test
    void a_directory_that_cannot_be_written_is_told_as_such() throws IOException {
        Path file = Files.writeString(directory.resolve("a-file"), "not a directory");
        DatabaseRefused refused =
                refusal(DatabaseSettings.embedded(file.resolve("data").resolve("vigie")));
        assertThat(refused.key()).isEqualTo("database.cannot-write");
        assertThat(said(refused)).contains(file.toString(), "rights of the directory");
    }

    @Test
    void a_damaged_file_is_refused_and_left_as_it_is() throws IOException {
        Path file = directory.resolve("vigie.mv.db");
        byte[] damaged = "this was a database once, perhaps".repeat(500).getBytes(UTF_8);
        Files.write(file, damaged);
        DatabaseRefused refused = refusal(DatabaseSettings.embedded(directory.resolve("vigie")));
        assertThat(refused.key()).isEqualTo("database.cannot-write");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
}
