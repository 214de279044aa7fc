package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of block looks like in Slack. */
final class VisibleFormsTest {

    @Test
    void a_short_heading_is_a_header() {
        assertThat(Drawn.kinds(new Block.Heading(Text.plain("Crisis 12 🔥"))))
                .containsExactly("header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a :smile: in it", "&amp; in it", "two\nlines"})
    void a_heading_that_a_header_would_change_is_bold_text(String text) {
        Block heading = new Block.Heading(Text.plain(text));
        assertThat(Drawn.kinds(heading)).containsExactly("rich_text_section");
        assertThat(Drawn.blocks(heading).get(0).toString()).contains("\"bold\":true");
    }

    @Test
    void a_heading_longer_than_a_header_or_with_form_is_bold_text() {
        assertThat(Drawn.kinds(new Block.Heading(Text.plain("x".repeat(150)))))
                .containsExactly("header");
        assertThat(Drawn.kinds(new Block.Heading(Text.plain("x".repeat(151)))))
                .containsExactly("rich_text_section");
        assertThat(
                        Drawn.kinds(
                                new Block.Heading(
                                        Text.plain("the ").and(Text.of(new Span.Code("x"))))))
                .containsExactly("rich_text_section");
    }

    @Test
    void a_note_is_small_print_with_its_links_mentions_and_moments() {
        Text note =
                Text.plain("R&D, ")
                        .and(
                                Text.of(
                                        new Span.Link(
                                                Text.plain("a <source>"),
                                                URI.create("https://example.org/?a=1&b=2"))))
                        .and(" (2012), ")
                        .and(Text.moment(Instant.parse("2026-03-01T22:40:00Z")));
        JsonObject context = Drawn.blocks(new Block.Note(note)).get(0);
        assertThat(context.get("type").getAsString()).isEqualTo("context");
        assertThat(
                        context.getAsJsonArray("elements")
                                .get(0)
                                .getAsJsonObject()
                                .get("text")
                                .getAsString())
                .isEqualTo(
                        "R&amp;D, <https://example.org/?a=1&amp;b=2|a &lt;source&gt;> (2012),"
                                + " <!date^1772404800^{date_short_pretty}, {time}|1 Mar 2026, 22:40"
                                + " UTC>");
    }

    @Test
    void words_of_a_note_are_bold_where_slack_sees_the_border_of_a_word() {
        Block alone = new Block.Note(Text.strong("Opinion").and(": of one author"));
        assertThat(Drawn.kinds(alone)).containsExactly("context");
        assertThat(Drawn.blocks(alone).get(0).toString()).contains("*Opinion*: of");
        assertThat(Drawn.kinds(new Block.Note(Text.plain("l’").and(Text.strong("opinion")))))
                .containsExactly("rich_text_section");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*b",
                "snake_case",
                "~x",
                "`x",
                ":tada:",
                "> quoted",
                "one\n  > two",
                "@here"
            })
    void a_note_that_could_be_read_as_markup_is_ordinary_text(String text) {
        Block note = new Block.Note(Text.plain(text));
        assertThat(Drawn.kinds(note)).containsExactly("rich_text_section");
        assertThat(Drawn.shown(note)).contains(text);
    }

    @Test
    void facts_are_lines_with_a_bold_label_and_the_colon_of_the_language() {
        Block facts =
                new Block.Facts(
                        List.of(
                                new Block.Fact("Gravité", Text.plain("haute")),
                                new Block.Fact("Pilote", Text.plain("Ann"))));
        assertThat(Drawn.shown(facts)).contains("Gravité: haute\nPilote: Ann");
        List<SlackMessage> french =
                new SlackRenderer()
                        .render(Reply.to(Visibility.PRIVATE, Language.FR).block(facts).build());
        assertThat(french.get(0).text()).isEqualTo("Gravité\u00a0: haute\nPilote\u00a0: Ann");
    }

    @Test
    void a_quote_keeps_its_paragraphs_apart() {
        Block quote = new Block.Quote(List.of(Text.plain("one"), Text.plain("two")));
        assertThat(Drawn.kinds(quote)).containsExactly("rich_text_quote");
        assertThat(Drawn.shown(quote)).contains("one\n\ntwo");
    }

    @Test
    void twenty_six_buttons_take_two_rows() {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            buttons.add(Button.of("b" + i, CommandCall.of("help")));
        }
        assertThat(Drawn.kinds(new Block.Buttons(buttons))).containsExactly("actions", "actions");
    }

    @Test
    void a_label_with_the_name_of_an_emoji_stays_words() {
        String go = Drawn.blocks(button(":fire: go")).get(0).toString();
        assertThat(go).contains("\"text\":\":fire: go\",\"emoji\":false");
        assertThat(Drawn.blocks(button("🔥 go")).get(0).toString()).contains("\"emoji\":true");
    }

    @Test
    void a_menu_beyond_a_hundred_lines_says_which_lines_each_part_holds() {
        assertThat(Drawn.shown(menu("Choose a card", 101)))
                .contains("Choose a card (1–100)", "Choose a card (101–101)");
        assertThat(Drawn.shown(menu("Choose a card", 100))).doesNotContain("(1–");
    }

    @Test
    void a_menu_of_long_lines_becomes_several_before_slack_finds_the_message_too_long() {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            String label = "x".repeat(70) + i;
            items.add(new Block.Item(label, CommandCall.of("kb show", "card", "c".repeat(80) + i)));
        }
        Block menu = new Block.Menu("Choose", items);
        assertThat(Drawn.kinds(menu)).hasSizeGreaterThan(1);
        assertThat(Drawn.messages(menu))
                .allSatisfy(m -> assertThat(SlackLimits.brokenBy(Payload.of(m))).isEmpty());
    }

    @Test
    void a_prompt_too_long_for_a_menu_stands_above_it() {
        String prompt = "p".repeat(151);
        assertThat(Drawn.kinds(menu(prompt, 2))).containsExactly("rich_text_section", "actions");
        assertThat(Drawn.shown(menu(prompt, 2))).contains(prompt);
    }

    @Test
    void blocks_that_say_nothing_are_left_out() {
        assertThat(
                        Drawn.messages(
                                new Block.Heading(Text.EMPTY),
                                new Block.Paragraph(Text.plain(" \n")),
                                new Block.Bullets(true, List.of(Text.EMPTY)),
                                new Block.Quote(List.of()),
                                new Block.Facts(List.of()),
                                new Block.Note(Text.EMPTY),
                                new Block.Verbatim(""),
                                new Block.Buttons(List.of()),
                                new Block.Menu("Choose", List.of()),
                                new Block.Divider()))
                .isEmpty();
    }

    private static Block button(String label) {
        return new Block.Buttons(List.of(Button.of(label, CommandCall.of("help"))));
    }

    private static Block menu(String prompt, int lines) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            items.add(new Block.Item("Line " + i, CommandCall.of("kb show", "card", i)));
        }
        return new Block.Menu(prompt, items);
    }
}
