package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.CommandCall;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every component of a message has an id of its own, and the call is read back from it. */
class CallIdsTest {

    private final CallIds ids = new CallIds("");

    @Test
    void the_first_id_is_the_call_itself() {
        CommandCall call = CommandCall.of("crisis done", "crisis", 12, "step", "a b");
        assertThat(ids.forCall(call)).isEqualTo("crisis done crisis:12 step:\"a b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "crisis done crisis:12 step:3",
                "kb show id:\"a #1\"",
                "kb show id:#1",
                "crisis note text:\"Écrit à #2\""
            })
    void twins_differ_and_mean_the_same(String encoded) {
        CommandCall call = CommandCall.decode(encoded).orElseThrow();
        assertDistinct(call, 40);
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 97, 98, 99, 100})
    void twins_of_the_longest_calls_stay_within_the_limit(int length) {
        String start = "crisis done step:";
        CommandCall call =
                CommandCall.of("crisis done", "step", "X".repeat(length - start.length()));
        assertThat(call.encode()).hasSize(length);
        assertDistinct(call, 40);
    }

    @Test
    void capitals_of_a_value_are_kept() {
        CommandCall call = CommandCall.of("kb show", "id", "ABC");
        assertThat(CallIds.call(ids.forCall(call))).contains(call);
        assertThat(CallIds.call(ids.forCall(call))).contains(call);
    }

    @Test
    void more_twins_than_ids_can_tell_apart_are_refused_rather_than_confused() {
        CommandCall call = CommandCall.of("a", "b", "x".repeat(96));
        assertDistinct(call, 4);
        assertThatThrownBy(() -> ids.forCall(call)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void on_a_live_card_an_id_tells_the_card_and_still_the_call() {
        CallIds card = new CallIds("crisis-12");
        CommandCall call = CommandCall.of("crisis note", "text", "mail @ann-1");
        for (int twin = 0; twin < 3; twin++) {
            String id = card.forCall(call);
            assertThat(CallIds.card(id)).contains("crisis-12");
            assertThat(CallIds.call(id)).contains(call);
        }
        assertThat(CallIds.card(ids.forCall(call))).isEmpty();
    }

    @Test
    void a_card_that_leaves_no_room_is_not_told() {
        CommandCall call = CommandCall.of("a", "b", "x".repeat(96));
        String id = new CallIds("crisis-12").forCall(call);
        assertThat(CallIds.call(id)).contains(call);
        assertThat(CallIds.card(id)).isEmpty();
    }

    @Test
    void the_id_of_a_menu_is_no_call() {
        String first = ids.forMenu();
        assertThat(first).isNotEqualTo(ids.forMenu());
        assertThat(CallIds.call(first)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#1", " #1", "x y:\"never ends", "<script>", "é"})
    void a_forged_id_is_no_call(String forged) {
        assertThat(CallIds.call(forged)).isEmpty();
    }

    private void assertDistinct(CommandCall call, int times) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < times; i++) {
            String id = ids.forCall(call);
            assertThat(id).hasSizeLessThanOrEqualTo(CommandCall.MAX_ENCODED);
            assertThat(seen.add(id)).as(id).isTrue();
            assertThat(CallIds.call(id)).contains(call);
        }
    }
}
