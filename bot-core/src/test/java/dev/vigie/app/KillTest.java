package dev.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives kill -9, at whatever moment it comes. */
class KillTest {

    private static final int KILLS = 3;

    @TempDir Path directory;

    /** What the program has answered so far. */
    private final List<String> notes = new ArrayList<>();

    private final List<String> questions = new ArrayList<>();
    private int stepsDone;

    @Test
    void every_acknowledged_action_survives_and_no_question_comes_back() throws Exception {
        Random moment = new Random(2026);
        try (LiveProgram first = LiveProgram.in(directory, "console", "--json")) {
            assertThat(text(first.says("/crisis start service-outage 2 power cut")))
                    .contains("Crisis 1");
            first.kill();
        }
        for (int round = 0; round < KILLS - 1; round++) {
            try (LiveProgram program = LiveProgram.in(directory, "console", "--json")) {
                everythingIsThere(program);
                for (int actions = 2 + moment.nextInt(4); actions > 0; actions--) {
                    act(program);
                }
                program.types("/crisis note cut off, perhaps");
                program.kill();
                assertThat(program.errors()).isEmpty();
            }
        }
        try (LiveProgram last = LiveProgram.in(directory, "console", "--json")) {
            everythingIsThere(last);
            assertThat(text(last.says("/crisis start boycott 3"))).contains("Crisis 2");
        }
        assertThat(questions).hasSizeGreaterThan(KILLS).doesNotHaveDuplicates();
    }

    private void act(LiveProgram program) throws IOException {
        String note = "note " + (notes.size() + 1) + " 🔥";
        assertThat(text(program.says("/crisis note " + note))).contains("Noted");
        notes.add(note);
        assertThat(text(program.says("/crisis done " + (stepsDone + 1)))).contains("is done");
        stepsDone++;
        JsonNode drawn = program.says("/interview question level:senior").path("meta");
        questions.add(drawn.path("question").asText());
        assertThat(drawn.path("count").asInt()).isEqualTo(questions.size());
    }

    private void everythingIsThere(LiveProgram program) throws IOException {
        String report = text(program.says("/crisis report"));
        assertThat(report).contains("power cut");
        notes.forEach(note -> assertThat(report).contains(note));
        assertThat(report.lines().filter(line -> line.startsWith("- [x]"))).hasSize(stepsDone);
    }

    private static String text(JsonNode answer) {
        return answer.path("text").asText();
    }
}
