package dev.vigie.feature.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notes reach no log, not even when keeping them fails. */
class NotesInLogsTest {

    @Test
    void a_note_that_cannot_be_kept_is_not_logged() {
        Database database = TestDatabases.h2();
        Panel panel = new Panel(Conversation.on(database));
        panel.ann.says("/interview score Heron-7");
        panel.ann.presses("Note");
        database.inTransaction(handle -> handle.execute("drop table interview_score"));
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream both = new PrintStream(caught, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            panel.ann.fills(Map.of("text", "zq-secret-note"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(panel.ann.meta("error")).isEqualTo("error.storage");
        assertThat(caught.toString(StandardCharsets.UTF_8))
                .doesNotContain("zq-secret-note", "Heron");
    }
}
