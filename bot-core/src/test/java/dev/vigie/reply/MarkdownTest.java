package dev.vigie.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void paragraphs_headings_and_rules_are_blocks() {
        assertThat(Markdown.blocks("# Title\n\nOne\ntwo\n\n---\n\nThree"))
                .containsExactly(
                        new Block.Heading(Text.plain("Title")),
                        new Block.Paragraph(Text.plain("One two")),
                        new Block.Divider(),
                        new Block.Paragraph(Text.plain("Three")));
    }

    @Test
    void forms_nest() {
        assertThat(Markdown.text("a **b *c* `d`** e"))
                .isEqualTo(
                        Text.of(
                                new Span.Plain("a "),
                                new Span.Strong(
                                        Text.of(
                                                new Span.Plain("b "),
                                                new Span.Emphasis(Text.plain("c")),
                                                new Span.Plain(" "),
                                                new Span.Code("d"))),
                                new Span.Plain(" e")));
    }

    @Test
    void a_list_is_one_block() {
        assertThat(Markdown.blocks("- one\n- **two**\n"))
                .containsExactly(
                        new Block.Bullets(false, List.of(Text.plain("one"), Text.strong("two"))));
        assertThat(Markdown.blocks("1. one\n2. two\n"))
                .containsExactly(
                        new Block.Bullets(true, List.of(Text.plain("one"), Text.plain("two"))));
    }

    @Test
    void a_list_in_a_list_is_flattened_with_dashes() {
        assertThat(Markdown.blocks("- one\n  - inner\n    1. deep\n- two\n"))
                .containsExactly(
                        new Block.Bullets(
                                false,
                                List.of(
                                        Text.plain("one"),
                                        Text.plain("– inner"),
                                        Text.plain("– – deep"),
                                        Text.plain("two"))));
    }

    @Test
    void paragraphs_of_one_item_stay_together() {
        assertThat(Markdown.blocks("- one\n\n  more\n- two\n"))
                .containsExactly(
                        new Block.Bullets(
                                false, List.of(Text.plain("one more"), Text.plain("two"))));
    }

    @Test
    void a_link_has_a_label_and_an_address() {
        Text link =
                Text.of(
                        new Span.Link(
                                Text.plain("the ").and(Text.strong("site")),
                                URI.create("https://example.org/a?b=c")));
        assertThat(Markdown.text("[the **site**](https://example.org/a?b=c)")).isEqualTo(link);
    }

    @Test
    void a_link_to_no_address_is_only_its_words() {
        assertThat(Markdown.text("[words](<not an address>)")).isEqualTo(Text.plain("words"));
    }

    @Test
    void a_quote_keeps_its_paragraphs() {
        assertThat(Markdown.blocks("> one\n>\n> **two**"))
                .containsExactly(new Block.Quote(List.of(Text.plain("one"), Text.strong("two"))));
    }

    @Test
    void code_keeps_every_character() {
        assertThat(Markdown.blocks("```\n**a**\n  <b>\n```"))
                .containsExactly(new Block.Verbatim("**a**\n  <b>"));
        assertThat(Markdown.text("`**a** {b}`")).isEqualTo(Text.of(new Span.Code("**a** {b}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold</b> move", "a <!-- note --> b", "1 < 2 > 0 & more"})
    void html_is_shown_as_it_was_typed(String html) {
        assertThat(Markdown.text(html)).isEqualTo(Text.plain(html));
    }

    @Test
    void a_block_of_html_is_shown_as_it_was_typed() {
        assertThat(Markdown.blocks("<script>\nalert(1)\n</script>"))
                .containsExactly(new Block.Paragraph(Text.plain("<script>\nalert(1)\n</script>")));
    }

    @Test
    void an_image_becomes_its_description() {
        assertThat(Markdown.text("see ![a chart](chart.png)")).isEqualTo(Text.plain("see a chart"));
    }

    @Test
    void a_short_text_of_several_paragraphs_becomes_one() {
        assertThat(Markdown.text("one\n\ntwo\n\n- three\n- four"))
                .isEqualTo(Text.plain("one two three four"));
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(Markdown.blocks(" \n\n")).isEmpty();
        assertThat(Markdown.text("")).isEqualTo(Text.EMPTY);
    }
}
