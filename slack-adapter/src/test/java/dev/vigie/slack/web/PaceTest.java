package dev.vigie.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.testkit.ManualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How often cards are edited. */
final class PaceTest {

    private final ManualTime time = ManualTime.saturdayEvening();
    private final Pace pace = new Pace(time);

    @Test
    void a_channel_takes_one_edit_a_second_and_another_channel_its_own() {
        assertThat(pace.claim("C1")).isZero();
        time.advance(Duration.ofMillis(300));
        assertThat(pace.claim("C1")).isEqualTo(Duration.ofMillis(700));
        assertThat(pace.claim("C2")).isZero();
        time.advance(Duration.ofMillis(700));
        assertThat(pace.claim("C1")).isZero();
    }

    @Test
    void a_clock_set_back_stops_nothing() {
        assertThat(pace.claim("C1")).isZero();
        time.setTo(time.instant().minusSeconds(3600));
        assertThat(pace.claim("C1")).isZero();
    }

    @Test
    void a_message_is_known_to_show_what_was_drawn_and_all_before() {
        MessageRef message = new MessageRef(new ConversationRef("slack", "T1", "C1"), "1.1");
        assertThat(pace.shows(message, 1)).isFalse();
        pace.drawn(message, 3);
        assertThat(pace.shows(message, 2)).isTrue();
        assertThat(pace.shows(message, 3)).isTrue();
        assertThat(pace.shows(message, 4)).isFalse();
    }
}
