package dev.vigie.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandCallTest {

    private static final List<String> PIECES =
            List.of(
                    " ",
                    "  ",
                    "\"",
                    "\\",
                    "\\\"",
                    ":",
                    "=",
                    "\n",
                    "\t",
                    "\u00a0",
                    "a",
                    "é",
                    "crisis:2",
                    "👩🏽‍🚒",
                    "مرحبا",
                    "“",
                    "'",
                    "\ud83d",
                    "/",
                    "-");

    @Test
    void a_call_is_written_as_it_would_be_typed() {
        assertThat(CommandCall.of("crisis skip", "crisis", 12, "step", 3).encode())
                .isEqualTo("crisis skip crisis:12 step:3");
    }

    @Test
    void a_value_with_spaces_stands_between_quotation_marks() {
        assertThat(CommandCall.of("crisis note", "text", "say \"no\"").encode())
                .isEqualTo("crisis note text:\"say \\\"no\\\"\"");
    }

    @Test
    void whatever_a_value_holds_it_is_read_back_unchanged() {
        Random random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            CommandCall call = anyCall(random);
            assertThat(CommandCall.decode(call.encode())).as(call.encode()).contains(call);
        }
    }

    @Test
    void options_keep_the_order_they_were_given_in() {
        CommandCall call = CommandCall.of("a", "z", 1, "b", 2, "m", 3);
        assertThat(CommandCall.decode(call.encode()).orElseThrow().options())
                .containsExactly(Map.entry("z", "1"), Map.entry("b", "2"), Map.entry("m", "3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " help",
                "crisis  start",
                "Crisis start",
                "crise démarrer",
                "crisis\nstart",
                "/help",
                "crisis:2",
                "crisis done step:1 step:2",
                "crisis done step:1 now",
                "crisis note text:\"never ends",
                "crisis note text:\"never ends\\\"",
                "crisis note text:\"a\"b",
                "crisis note text:\"a\"bcrisis:2",
                "crisis note TEXT:a",
                "crisis note :a",
                "{\"command\":\"help\"}",
                "\ud83d",
                "👩🏽‍🚒"
            })
    void what_no_button_of_ours_says_is_not_taken_for_a_call(String forged) {
        assertThat(CommandCall.decode(forged)).isEmpty();
    }

    @Test
    void a_damaged_button_is_refused_or_read_and_never_fails() {
        Random random = new Random(2);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder damaged = new StringBuilder(anyCall(random).encode());
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(damaged.length());
                damaged.replace(at, at + 1, PIECES.get(random.nextInt(PIECES.size())));
            }
            CommandCall.decode(damaged.toString())
                    .ifPresent(
                            call -> assertThat(CommandCall.decode(call.encode())).contains(call));
        }
    }

    @Test
    void words_that_no_command_can_have_make_no_call() {
        assertThatThrownBy(() -> CommandCall.of("crise démarrer"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CommandCall(List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void adding_an_option_leaves_the_first_call_as_it_was() {
        CommandCall first = CommandCall.of("crisis done", "crisis", 1);
        CommandCall second = first.with("step", 2);
        assertThat(first.option("step")).isEmpty();
        assertThat(second.option("step")).contains("2");
        assertThat(second.name()).isEqualTo("crisis done");
    }

    private static CommandCall anyCall(Random random) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            StringBuilder value = new StringBuilder();
            for (int p = random.nextInt(6); p > 0; p--) {
                value.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            options.put("option-" + i, value.toString());
        }
        return new CommandCall(
                random.nextBoolean() ? List.of("help") : List.of("crisis", "start"), options);
    }
}
