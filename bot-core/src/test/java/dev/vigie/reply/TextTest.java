package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void neighbouring_plain_spans_are_one_span() {
        assertThat(Text.plain("one").and(" two").and(Text.plain(" three")))
                .isEqualTo(Text.plain("one two three"));
    }

    @Test
    void plain_text_on_both_sides_of_a_form_stays_apart() {
        assertThat(Text.plain("a ").and(Text.strong("b")).and(" c").and("!").spans())
                .containsExactly(
                        new Span.Plain("a "),
                        new Span.Strong(Text.plain("b")),
                        new Span.Plain(" c!"));
    }

    @Test
    void the_way_a_text_was_put_together_does_not_show() {
        Text left = Text.plain("a").and(Text.plain("b").and("c"));
        Text right = Text.plain("a").and("b").and(Text.plain("c"));
        assertThat(left).isEqualTo(right).hasSameHashCodeAs(right);
    }

    @Test
    void nothing_added_changes_nothing() {
        Text text = Text.strong("b").and("c");
        assertThat(text.and("").and(Text.EMPTY)).isEqualTo(text);
        assertThat(Text.EMPTY.and(text)).isEqualTo(text);
        assertThat(Text.plain("").isEmpty()).isTrue();
    }

    @Test
    void a_form_wraps_all_of_a_text() {
        Text text = Text.plain("a").and(Text.strong("b"));
        assertThat(text.asEmphasis().spans()).isEqualTo(List.of(new Span.Emphasis(text)));
        assertThat(text.asStrong().spans()).isEqualTo(List.of(new Span.Strong(text)));
    }
}
