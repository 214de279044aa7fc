package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.CommandCall;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    private static final CommandCall HELP = CommandCall.of("help");

    @Test
    void lists_without_lines_leave_no_block() {
        Reply reply =
                Reply.to(Visibility.PRIVATE, Language.EN)
                        .bullets(List.of())
                        .numbered(List.of())
                        .facts(List.of())
                        .buttons(List.of())
                        .menu("Choose", List.of())
                        .build();
        assertThat(reply.blocks()).isEmpty();
    }

    @Test
    void everything_that_can_be_pressed_comes_in_reading_order() {
        Reply reply =
                Reply.to(Visibility.PRIVATE, Language.EN)
                        .buttons(Button.of("first", HELP))
                        .paragraph(Text.plain("between"))
                        .menu("Choose", List.of(new Block.Item("second", HELP)))
                        .buttons(Button.danger("third", HELP))
                        .build();
        assertThat(reply.pressable())
                .extracting(Button::label)
                .containsExactly("first", "second", "third");
    }

    @Test
    void two_replies_that_say_the_same_are_equal() {
        assertThat(SampleReplies.book())
                .isEqualTo(SampleReplies.book())
                .hasSameHashCodeAs(SampleReplies.book());
    }

    @Test
    void showing_a_reply_to_everyone_changes_only_who_sees_it() {
        Reply shared = SampleReplies.saying("hello").shownTo(Visibility.CHANNEL);
        assertThat(shared.visibility()).isEqualTo(Visibility.CHANNEL);
        assertThat(shared.shownTo(Visibility.PRIVATE)).isEqualTo(SampleReplies.saying("hello"));
    }

    @Test
    void a_label_may_be_75_characters_long_and_no_longer() {
        assertThat(Button.of("x".repeat(75), HELP).label()).hasSize(75);
        assertThatThrownBy(() -> Button.of("x".repeat(76), HELP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Item("x".repeat(76), HELP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_button_says_something(String label) {
        assertThatThrownBy(() -> Button.of(label, HELP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_button_does_fits_in_100_characters() {
        int room = CommandCall.MAX_ENCODED - "ask question:".length();
        assertThat(Button.of("Ask", CommandCall.of("ask", "question", "x".repeat(room))).label())
                .isEqualTo("Ask");
        assertThatThrownBy(
                        () ->
                                Button.of(
                                        "Ask",
                                        CommandCall.of("ask", "question", "x".repeat(room + 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_line_of_a_menu_does_fits_in_100_characters_too() {
        assertThatThrownBy(
                        () ->
                                new Block.Item(
                                        "Ask", CommandCall.of("ask", "question", "x".repeat(100))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
