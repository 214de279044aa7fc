package dev.vigie.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.command.Unavailable;
import dev.vigie.testkit.TestDatabases;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    @Test
    void what_is_said_of_a_failure_names_its_code_and_never_the_values() {
        try (Database database = TestDatabases.h2()) {
            assertThatThrownBy(
                            () ->
                                    database.inTransaction(
                                            handle ->
                                                    handle.execute(
                                                            "insert into organization (id,"
                                                                + " language, created_at) values"
                                                                + " (?, ?, ?)",
                                                            "what somebody wrote",
                                                            "far too long",
                                                            "no time")))
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("SQL state")
                    .hasMessageNotContainingAny("wrote", "far too long", "no time");
        }
    }
}
