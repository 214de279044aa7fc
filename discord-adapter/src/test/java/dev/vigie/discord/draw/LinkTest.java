package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links hide their address where Discord allows it; typed addresses can be followed. */
class LinkTest {

    @Test
    void a_link_hides_its_address_behind_its_label() {
        assertThat(link("the guide", "https://example.org/a_b?c=d"))
                .isEqualTo("[the guide](<https://example.org/a_b?c=d>)");
    }

    @Test
    void a_link_whose_label_is_its_address_is_the_address() {
        assertThat(link("https://example.org/a", "https://example.org/a"))
                .isEqualTo("<https://example.org/a>");
    }

    @Test
    void a_link_without_a_label_is_the_address() {
        assertThat(link("", "https://example.org/a")).isEqualTo("<https://example.org/a>");
    }

    @Test
    void parentheses_and_stars_in_an_address_do_not_end_the_link() {
        assertThat(link("it", "https://example.org/a_(b)*"))
                .isEqualTo("[it](<https://example.org/a_%28b%29%2A>)");
    }

    @Test
    void non_breaking_spaces_of_a_label_become_spaces_since_discord_drops_them() {
        assertThat(link("La fiche\u00a0: suite", "https://example.org/a"))
                .isEqualTo("[La fiche : suite](<https://example.org/a>)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a *star*",
                "back\\slash",
                "[brackets]",
                "party 🎉",
                "https://bank.example",
                "bank.example/login",
                "a_b",
                "`code`",
                ":smile:",
                "@here"
            })
    void a_label_that_discord_would_not_show_as_it_is_stands_before_its_address(String label) {
        SentMessage message = Drawn.message(paragraph(link(label)));
        assertThat(message.shown()).isEqualTo(label + " (https://example.org/a)");
        assertThat(message.formats()).containsOnly("address");
    }

    @Test
    void a_mention_in_a_label_still_mentions() {
        Person ann = new Person(new UserRef("discord", "42"), "Ann");
        Text text = Text.of(new Span.Link(Text.mention(ann), URI.create("https://example.org/a")));
        assertThat(Drawn.markdown(text)).isEqualTo("<@42> (<https://example.org/a>)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:press@example.org",
                "card.md",
                "https:///nowhere",
                "tel:+15145550100"
            })
    void an_address_that_discord_does_not_follow_is_shown(String target) {
        SentMessage message =
                Drawn.message(
                        paragraph(Text.of(new Span.Link(Text.plain("here"), URI.create(target)))));
        assertThat(message.shown()).isEqualTo("here (" + target + ")");
        assertThat(message.formats()).isEmpty();
    }

    @Test
    void an_address_longer_than_any_real_one_is_text() {
        String target = "https://example.org/" + "a".repeat(5000);
        Text text = Text.of(new Span.Link(Text.plain("here"), URI.create(target)));
        StringBuilder shown = new StringBuilder();
        Drawn.messages(Drawn.reply(new Block.Paragraph(text)))
                .forEach(message -> shown.append(message.shown()));
        assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo("here(" + target + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a_b*c | see <https://example.org/a_b>\\*c",
                "(https://example.org/a). | (<https://example.org/a>).",
                "https://example.org/a_(b) ok | <https://example.org/a_(b)> ok",
                "https://example.org/a, b | <https://example.org/a>, b",
                "https://example.org/?q=1&r=2#top! | <https://example.org/?q=1&r=2#top>!",
            })
    void a_typed_address_can_be_followed(String typed, String markdown) {
        assertThat(Drawn.markdown(Text.plain(typed))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://EXAMPLE.org/a",
                "https://exämple.org/a",
                "http://127.0.0.1/a",
                "http://localhost/a",
                "https://example.org:443/a",
                "https://example.org/a/../b",
                "ftp://example.org/a",
                "https://"
            })
    void a_typed_address_that_discord_would_rewrite_is_only_text(String typed) {
        SentMessage message = Drawn.message(paragraph(Text.plain(typed)));
        assertThat(message.shown()).isEqualTo(typed);
        assertThat(message.formats()).isEmpty();
    }

    private static String link(String label, String target) {
        return Drawn.markdown(Text.of(new Span.Link(Text.plain(label), URI.create(target))));
    }

    private static Text link(String label) {
        return Text.of(new Span.Link(Text.plain(label), URI.create("https://example.org/a")));
    }

    private static Block paragraph(Text text) {
        return new Block.Paragraph(text);
    }
}
