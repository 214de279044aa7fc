package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.testkit.SampleReplies;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people typed is shown as typed wherever it stands, and spans that Slack would refuse become
 * words.
 */
final class TypedTextTest {

    private static final int PLACES = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleReplies.MARKUP_ATTEMPTS,
                SampleReplies.MENTION_ATTEMPTS,
                SampleReplies.WORLD_TEXT,
                "*",
                "_",
                "~",
                "`",
                ">",
                "&",
                "<",
                "&amp;",
                "&lt;!channel&gt;",
                "*x*",
                "_x_",
                ":x:",
                "<!here>",
                "<@U123>",
                "<https://example.org|x>",
                "> x",
                "- x",
                "1. x",
                "#general",
                "@here"
            })
    void typed_text_is_shown_as_typed_in_every_block(String typed) {
        StringBuilder shown = new StringBuilder();
        for (SlackMessage message :
                new SlackRenderer().render(SampleReplies.sayingEverywhere(typed))) {
            SlackScreen screen = SlackScreen.of(Payload.of(message));
            assertThat(screen.notified()).isEmpty();
            shown.append(screen.shown());
        }
        String without = shown.toString().replace(typed, "");
        assertThat((shown.length() - without.length()) / typed.length())
                .isGreaterThanOrEqualTo(PLACES);
    }

    @Test
    void a_person_of_another_platform_is_named_and_not_notified() {
        for (UserRef ref :
                List.of(
                        new UserRef("discord", "U123"),
                        new UserRef("slack", "everyone"),
                        new UserRef("slack", "U1|x> <!here"))) {
            Block block = new Block.Paragraph(Text.mention(new Person(ref, "Ann")));
            assertThat(Drawn.blocks(block).get(0).toString()).doesNotContain("user_id");
            assertThat(Drawn.shown(block)).contains("@Ann");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "card.html", "file:///etc/passwd", "slack://x"})
    void an_address_that_is_none_of_the_web_is_words(String address) {
        Block block =
                new Block.Paragraph(
                        Text.of(new Span.Link(Text.plain("here"), URI.create(address))));
        assertThat(Drawn.blocks(block).get(0).toString()).doesNotContain("\"link\"");
        assertThat(Drawn.shown(block)).contains("here (" + address + ")");
    }

    @Test
    void a_moment_beyond_the_calendar_of_slack_is_words() {
        Block block = new Block.Paragraph(Text.moment(Instant.parse("2040-01-01T00:00:00Z")));
        assertThat(Drawn.blocks(block).get(0).toString()).doesNotContain("timestamp");
        assertThat(Drawn.shown(block)).contains("1 Jan 2040, 00:00 UTC");
    }

    @Test
    void the_hour_alone_is_shown_where_the_day_goes_without_saying() {
        Block block = new Block.Paragraph(Text.time(Instant.parse("2026-03-01T22:40:00Z")));
        assertThat(Drawn.blocks(block).get(0).toString()).contains("\"format\":\"{time}\"");
        assertThat(Drawn.shown(block)).contains("22:40 UTC");
    }

    @Test
    void form_within_form_adds_up() {
        Text both = Text.strong("x").asEmphasis();
        assertThat(Drawn.blocks(new Block.Paragraph(both)).get(0).toString())
                .contains("\"bold\":true,\"italic\":true");
    }

    @Test
    void the_text_beside_the_blocks_is_escaped() {
        SlackMessage message =
                new SlackRenderer().render(SampleReplies.saying("<!channel> & co")).get(0);
        assertThat(message.text()).isEqualTo("&lt;!channel&gt; &amp; co");
    }
}
