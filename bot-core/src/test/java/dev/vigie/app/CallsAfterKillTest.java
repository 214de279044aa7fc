package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A call that was promised is made, although the program is killed the moment it has answered: by
 * itself, or by the next one, which takes over what a dead one had begun.
 */
class CallsAfterKillTest {

    private static final int KILLS = 2;

    @TempDir Path directory;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoever_is_of_the_unit_is_called_for_every_crisis_that_was_acknowledged()
            throws Exception {
        try (LiveProgram program = LiveProgram.in(directory, "console", "--json")) {
            assertThat(text(program.says("/team add @bob pr-director"))).contains("bob");
        }
        for (int crisis = 1; crisis <= KILLS; crisis++) {
            boolean called;
            try (LiveProgram program = LiveProgram.in(directory, "console", "--json")) {
                // in a place of its own, where it is not the same crisis once more
                program.types(":in room" + crisis);
                program.types("/crisis start service-outage 1");
                awaited(program, "#general", "Crisis " + crisis);
                program.kill();
                called = program.left().stream().anyMatch(CallsAfterKillTest::isCall);
            }
            if (!called) {
                try (LiveProgram next = LiveProgram.in(directory, "console", "--json")) {
                    awaited(next, "bob", "crisis " + crisis);
                }
            }
        }
    }

    /** Reads on until something for somebody says this. */
    private static void awaited(LiveProgram program, String to, String words) throws IOException {
        JsonNode shown = program.shows();
        while (!text(shown).contains(words)) {
            shown = program.shows();
        }
        assertThat(to.startsWith("#") || shown.path("to").asText().equals(to)).isTrue();
    }

    private static boolean isCall(JsonNode shown) {
        return shown.path("to").asText().equals("bob");
    }

    private static String text(JsonNode answer) {
        return answer.path("text").asText();
    }
}
