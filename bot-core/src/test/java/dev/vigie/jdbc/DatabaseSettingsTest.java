package dev.vigie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/srv/vigie",
                "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1",
                "jdbc:h2:file:/srv/vigie;WRITE_DELAY=500",
                "jdbc:h2:file:/srv/vigie;write_delay=500;CIPHER=AES",
                "jdbc:h2:file:/srv/vigie;Write_Delay = 10",
                "jdbc:h2:file:/srv/vigie;",
            })
    void h2_always_writes_before_it_acknowledges(String url) {
        assertThat(url(url)).containsOnlyOnce(";WRITE_DELAY=0;").doesNotContain("500", "10", ";;");
    }

    @Test
    void h2_always_speaks_the_dialect_of_postgresql() {
        assertThat(url("jdbc:h2:file:/srv/vigie;MODE=Oracle;WRITE_DELAY=0"))
                .contains(";MODE=PostgreSQL;")
                .doesNotContain("Oracle");
    }

    @Test
    void other_options_of_h2_are_kept() {
        assertThat(url("jdbc:h2:file:/srv/vigie;CIPHER=AES;ACCESS_MODE_DATA=rw"))
                .startsWith("jdbc:h2:file:/srv/vigie;CIPHER=AES;ACCESS_MODE_DATA=rw;");
    }

    @Test
    void a_url_of_postgresql_is_taken_as_it_is() {
        assertThat(url("jdbc:postgresql://db.example.org/vigie?sslmode=require"))
                .isEqualTo("jdbc:postgresql://db.example.org/vigie?sslmode=require");
    }

    @Test
    void the_embedded_database_is_a_file_at_an_absolute_path() {
        DatabaseSettings settings = DatabaseSettings.embedded(Path.of("data", "vigie.db"));
        assertThat(settings.h2()).isTrue();
        assertThat(settings.url())
                .startsWith("jdbc:h2:file:" + Path.of("data", "vigie.db").toAbsolutePath() + ";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/srv/vigie;USER=sa;PASSWORD=hunter2",
                "jdbc:postgresql://db.example.org/vigie?user=ann&password=hunter2",
                "jdbc:postgresql://ann:hunter2@db.example.org/vigie",
                "jdbc:postgresql://ann:a@/hunter2@db.example.org/vigie",
                "postgres://ann:hunter2@db.example.org/vigie",
            })
    void a_password_in_a_url_is_never_printed(String url) {
        assertThat(DatabaseSettings.of(url, "ann", "hunter2").toString())
                .doesNotContain("hunter2")
                .contains("vigie");
    }

    @Test
    void a_password_given_apart_is_never_printed() {
        assertThat(DatabaseSettings.of("jdbc:postgresql://db/vigie", "ann", "hunter2").toString())
                .doesNotContain("hunter2");
    }

    private static String url(String given) {
        return DatabaseSettings.of(given, "", "").url();
    }
}
