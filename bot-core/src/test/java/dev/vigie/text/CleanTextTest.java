package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.SampleReplies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0007",
                "\u001b",
                "\r",
                "\u007f",
                "\u0085",
                "\u202e",
                "\u202a",
                "\ufeff",
                "\ue000",
                "\udbff\udffd"
            })
    void characters_that_mean_nothing_on_a_screen_disappear(String invisible) {
        assertThat(CleanText.of("a" + invisible + "b")).isEqualTo("ab");
    }

    @Test
    void line_breaks_and_tabs_stay() {
        assertThat(CleanText.of("one\r\ntwo\tthree")).isEqualTo("one\ntwo\tthree");
    }

    @Test
    void half_a_character_becomes_the_replacement_character() {
        assertThat(CleanText.of("a\ud83db\udc69")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void emoji_with_joiners_and_right_to_left_text_survive() {
        assertThat(CleanText.of(SampleReplies.WORLD_TEXT)).isEqualTo(SampleReplies.WORLD_TEXT);
    }
}
