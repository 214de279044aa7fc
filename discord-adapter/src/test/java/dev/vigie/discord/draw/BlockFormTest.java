package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The visible form of each kind of block and span. */
class BlockFormTest {

    @Test
    void a_heading_is_a_small_heading() {
        assertThat(Drawn.markdown(new Block.Heading(Text.plain("Title")))).isEqualTo("### Title");
    }

    @Test
    void a_heading_that_ends_with_a_sharp_sign_is_bold_since_discord_would_drop_the_sign() {
        assertThat(Drawn.markdown(new Block.Heading(Text.plain("Learn C#"))))
                .isEqualTo("**Learn C#**");
    }

    @Test
    void every_line_of_a_heading_is_one() {
        assertThat(Drawn.markdown(new Block.Heading(Text.plain("One\nTwo"))))
                .isEqualTo("### One\n### Two");
    }

    @Test
    void a_list_keeps_the_lines_of_an_item_together() {
        List<Text> items = List.of(Text.plain("one\nmore"), Text.plain("two"));
        assertThat(Drawn.markdown(new Block.Bullets(false, items)))
                .isEqualTo("- one\n  more\n- two");
        assertThat(Drawn.markdown(new Block.Bullets(true, items)))
                .isEqualTo("1. one\n   more\n2. two");
    }

    @Test
    void the_paragraphs_of_a_quote_are_set_apart() {
        assertThat(Drawn.markdown(new Block.Quote(List.of(Text.plain("a\nb"), Text.plain("c")))))
                .isEqualTo("> a\n> b\n> \n> c");
    }

    @Test
    void facts_stand_on_a_line_each_with_the_colon_of_the_language() {
        Block facts = new Block.Facts(List.of(new Block.Fact("Gravité", Text.plain("majeure"))));
        Reply french = Reply.to(Visibility.PRIVATE, Language.FR).block(facts).build();
        assertThat(Drawn.message(french).texts()).containsExactly("**Gravité**\u00a0: majeure");
        assertThat(Drawn.markdown(facts)).isEqualTo("**Gravité**: majeure");
    }

    @Test
    void every_line_of_a_note_is_small_print() {
        assertThat(Drawn.markdown(new Block.Note(Text.plain("a\nb")))).isEqualTo("-# a\n-# b");
    }

    @Test
    void verbatim_text_is_a_code_block_whose_first_word_is_no_language() {
        assertThat(Drawn.message(new Block.Verbatim("java\n\n  x *y*")).shown())
                .isEqualTo("java\n\n  x *y*");
    }

    @Test
    void verbatim_text_that_holds_a_code_block_is_shown_as_text_with_every_character() {
        String text = "# Report\n```\ncode\n```\n- item";
        SentMessage message = Drawn.message(new Block.Verbatim(text));
        assertThat(message.shown()).isEqualTo(text);
        assertThat(message.formats()).isEmpty();
    }

    @Test
    void code_may_hold_backquotes() {
        assertThat(Drawn.markdown(code("a`b"))).isEqualTo("``a`b``");
        assertThat(Drawn.message(new Block.Paragraph(code("`a`"))).shown()).isEqualTo("`a`");
        assertThat(Drawn.message(new Block.Paragraph(code("a``b"))).shown()).isEqualTo("a``b");
    }

    @Test
    void a_moment_is_shown_in_the_readers_own_time_zone() {
        assertThat(Drawn.markdown(Text.moment(Instant.parse("2026-03-01T22:40:00.9Z"))))
                .isEqualTo("<t:1772404800:f>");
    }

    @Test
    void a_person_of_discord_is_mentioned_and_notified() {
        Person ann = new Person(new UserRef("discord", "42"), "Ann");
        SentMessage message = Drawn.message(new Block.Paragraph(Text.mention(ann)));
        assertThat(message.texts()).containsExactly("<@42>");
        assertThat(message.notified()).containsExactly("42");
    }

    @Test
    void a_person_of_another_platform_is_named() {
        Person bob = new Person(new UserRef("slack", "U42"), "Bob_*");
        SentMessage message = Drawn.message(new Block.Paragraph(Text.mention(bob)));
        assertThat(message.shown()).isEqualTo("@Bob_*");
        assertThat(message.notified()).isEmpty();
    }

    @Test
    void an_emphasis_in_the_middle_of_a_word_uses_the_marker_that_works_there() {
        assertThat(Drawn.markdown(Text.plain("re").and(Text.plain("post").asEmphasis()).and("ed")))
                .isEqualTo("re*post*ed");
    }

    @Test
    void formats_that_touch_are_one_and_spaces_stay_outside_of_them() {
        Text text =
                Text.strong("a ")
                        .and(Text.strong(" b"))
                        .and(Text.plain(" c ").asEmphasis())
                        .and("d");
        assertThat(Drawn.markdown(text)).isEqualTo("**a**  **b** _c_ d");
        assertThat(Drawn.markdown(Text.strong("a").and(Text.strong("b")))).isEqualTo("**ab**");
    }

    @Test
    void an_empty_format_leaves_no_trace() {
        assertThat(Drawn.markdown(Text.strong("").and("a").and(Text.plain("").asEmphasis())))
                .isEqualTo("a");
    }

    @Test
    void what_nobody_would_see_is_not_drawn() {
        Reply blank =
                Drawn.reply(
                        new Block.Paragraph(Text.plain(" \n\u00a0\u200b\u3000")),
                        new Block.Heading(Text.EMPTY),
                        new Block.Bullets(false, List.of()),
                        new Block.Quote(List.of(Text.EMPTY, Text.EMPTY)),
                        new Block.Verbatim("\n\n"),
                        new Block.Buttons(List.of()),
                        new Block.Menu("", List.of()));
        assertThat(Drawn.messages(blank)).isEmpty();
    }

    @Test
    void bold_and_emphasis_nest() {
        Text text =
                Text.of(
                        new Span.Strong(
                                Text.plain("a ").and(Text.plain("b").asEmphasis()).and(" c")));
        SentMessage message = Drawn.message(new Block.Paragraph(text));
        assertThat(message.shown()).isEqualTo("a b c");
        assertThat(message.formats()).contains("bold", "italic");
    }

    @Test
    void a_prompt_is_the_placeholder_of_its_menu_and_counts_the_menus() {
        Reply reply = Drawn.reply(new Block.Menu("Choose", items(30)));
        assertThat(Drawn.message(reply).shown())
                .startsWith("Choose (1/2)\nItem 1\n")
                .contains("\nItem 25\nChoose (2/2)\nItem 26\n");
    }

    @Test
    void a_prompt_too_long_for_a_placeholder_stands_above() {
        String prompt = "Choose ".repeat(20).strip();
        SentMessage message = Drawn.message(new Block.Menu(prompt, items(1)));
        assertThat(message.texts()).containsExactly(prompt);
    }

    private static Text code(String code) {
        return Text.of(new Span.Code(code));
    }

    private static List<Block.Item> items(int count) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(new Block.Item("Item " + i, CommandCall.of("kb show", "id", i)));
        }
        return items;
    }
}
