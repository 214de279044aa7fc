package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit checker itself: it must be able to fail, one step beyond each limit. */
final class SlackLimitsTest {

    @ParameterizedTest
    @CsvSource({"150,''", "151,header: 151 is more than 150"})
    void a_header(int length, String broken) {
        assertBroken("{\"type\":\"header\",\"text\":" + plain("x".repeat(length)) + "}", broken);
    }

    @ParameterizedTest
    @CsvSource({"3000,''", "3001,section: 3001 is more than 3000"})
    void a_section(int length, String broken) {
        assertBroken("{\"type\":\"section\",\"text\":" + plain("x".repeat(length)) + "}", broken);
    }

    @ParameterizedTest
    @CsvSource({"25,''", "26,actions: 26 is more than 25"})
    void a_row_of_buttons(int count, String broken) {
        StringBuilder buttons = new StringBuilder();
        for (int i = 0; i < count; i++) {
            buttons.append(i > 0 ? "," : "").append(button("id" + i, "Go", "help"));
        }
        assertBroken("{\"type\":\"actions\",\"elements\":[" + buttons + "]}", broken);
    }

    @ParameterizedTest
    @CsvSource({
        "75,2000,''",
        "76,1,button: 76 is more than 75",
        "1,2001,value: 2001 is more than 2000"
    })
    void a_button(int label, int value, String broken) {
        String button = button("id", "x".repeat(label), "v".repeat(value));
        assertBroken("{\"type\":\"actions\",\"elements\":[" + button + "]}", broken);
    }

    @Test
    void an_action_id_used_twice() {
        String button = button("id", "Go", "help");
        assertBroken(
                "{\"type\":\"actions\",\"elements\":[" + button + "," + button + "]}",
                "action_id: twice");
    }

    @ParameterizedTest
    @CsvSource({"50,''", "51,blocks: 51 is more than 50"})
    void the_blocks_of_a_message(int count, String broken) {
        assertBroken(
                String.join(",", Collections.nCopies(count, "{\"type\":\"divider\"}")), broken);
    }

    @Test
    void a_style_that_text_does_not_have() {
        String run = "{\"type\":\"text\",\"text\":\"x\",\"style\":{\"highlight\":true}}";
        assertBroken(
                "{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":["
                        + run
                        + "]}]}",
                "style: [highlight]");
    }

    @Test
    void a_message_heavier_than_slack_takes() {
        String section = "{\"type\":\"section\",\"text\":" + plain("x".repeat(2999)) + "}";
        assertThat(SlackLimits.brokenBy(payload(String.join(",", Collections.nCopies(5, section)))))
                .anyMatch(rule -> rule.startsWith("all text: 14995"));
    }

    private static void assertBroken(String blocks, String rule) {
        if (rule.isEmpty()) {
            assertThat(SlackLimits.brokenBy(payload(blocks))).isEmpty();
        } else {
            assertThat(SlackLimits.brokenBy(payload(blocks))).containsExactly(rule);
        }
    }

    private static String payload(String blocks) {
        return "{\"text\":\"x\",\"blocks\":[" + blocks + "]}";
    }

    private static String button(String id, String label, String value) {
        return "{\"type\":\"button\",\"action_id\":\"%s\",\"text\":%s,\"value\":\"%s\"}"
                .formatted(id, plain(label), value);
    }

    private static String plain(String text) {
        return "{\"type\":\"plain_text\",\"text\":\"" + text + "\"}";
    }
}
