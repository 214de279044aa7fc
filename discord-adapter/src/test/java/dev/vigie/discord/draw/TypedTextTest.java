package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.Block;
import dev.vigie.reply.Text;
import dev.vigie.testkit.SampleReplies;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed is shown character for character: no format, no mention, no hidden link. */
class TypedTextTest {

    private static final List<String> NASTY =
            List.of(
                    "*",
                    "**",
                    "_",
                    "__",
                    "~~",
                    "|",
                    "||",
                    "`",
                    "``",
                    "```",
                    "\\",
                    "<",
                    ">",
                    "@",
                    "#",
                    ":",
                    "[",
                    "]",
                    "(",
                    ")",
                    "-",
                    "+",
                    ".",
                    "1",
                    "12.",
                    "3)",
                    "a",
                    "B",
                    "é",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "> ",
                    ">>> ",
                    "# ",
                    "### ",
                    "-# ",
                    "- ",
                    "* ",
                    "1. ",
                    "@everyone",
                    "@here",
                    "<@1>",
                    "<@!1>",
                    "<@&1>",
                    "<#1>",
                    "<:x:1>",
                    "<a:x:1>",
                    "<t:1:R>",
                    "</x:1>",
                    "<id:home>",
                    ":smile:",
                    "http://",
                    "https://example.org",
                    "https://example.org/a_b*c",
                    "[a](https://example.org/)",
                    "steam://x",
                    "¯\\_(ツ)_/¯",
                    "👩🏽‍🚒",
                    "é",
                    "\u00a0",
                    "🇨🇦",
                    "\t",
                    "://");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# title",
                "   ## title",
                "### C#",
                "-# small print",
                "- item",
                "* item",
                "+ item",
                "  - nested item",
                "1. first",
                "2026. A year",
                "3) third",
                "> quoted",
                ">>> all quoted",
                "first\n# second\n- third\n> fourth\n\n-# fifth",
                "snake_case and _this_ and *that*",
                "2 * 3 * 4",
                "back\\slash, \\* escaped \\\\ already",
                "¯\\_(ツ)_/¯",
                "~~gone~~ ||secret||",
                "`code` ``more`` ```block```",
                "```\nblock\n```",
                "[a label](https://example.org)",
                "[https://bank.example](https://evil.example/)",
                "<https://example.org>",
                "12:30:45 :smile: :+1: ::a::b::",
                "a:b c: d : e:",
                "@everyone @here a@b.example",
                "<@123> <@!123> <@&123> <#123> <:cat:123> <a:cat:123>",
                "<t:1700000000> <t:1700000000:R> </ask:123> <id:customize> <id:browse>",
                "C:\\Users\\*.txt",
                "a | b || c",
                "50% off !important? (yes) {no} \"quoted\" & more = less; end."
            })
    void it_is_shown_as_typed(String typed) {
        assertShown(typed);
    }

    @Test
    void everything_that_the_core_knows_of_is_shown_as_typed() {
        assertShown(SampleReplies.MARKUP_ATTEMPTS);
        assertShown(SampleReplies.MENTION_ATTEMPTS);
        assertShown(SampleReplies.WORLD_TEXT);
    }

    @Test
    void no_combination_of_nasty_pieces_gets_through() {
        Random random = new Random(20260301);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder typed = new StringBuilder("x".repeat(random.nextInt(2)));
            int pieces = 1 + random.nextInt(9);
            for (int i = 0; i < pieces; i++) {
                typed.append(NASTY.get(random.nextInt(NASTY.size())));
            }
            assertShown(typed.toString());
        }
    }

    @Test
    void it_is_as_harmless_inside_of_every_block_and_format() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            StringBuilder typed = new StringBuilder("x");
            for (int i = 0; i < 6; i++) {
                typed.append(NASTY.get(random.nextInt(NASTY.size())).replace("\n", " "));
            }
            String text = typed.append("x").toString();
            for (Block block : everywhere(Text.plain(text))) {
                SentMessage message = Drawn.message(block);
                assertThat(message.shown()).as(text).contains(text);
                assertThat(message.notified()).isEmpty();
                assertThat(message.formats())
                        .as(text)
                        .isSubsetOf(
                                "address",
                                "heading",
                                "bold",
                                "italic",
                                "list",
                                "quote",
                                "small print");
            }
        }
    }

    @Test
    void half_a_character_does_not_lose_the_message() {
        assertThat(Drawn.markdown(Text.plain("a\ud83db"))).isEqualTo("a\ufffdb");
    }

    @Test
    void line_breaks_of_every_system_are_line_breaks() {
        assertThat(Drawn.markdown(Text.plain("a\r\nb\rc\nd"))).isEqualTo("a\nb\nc\nd");
    }

    private static List<Block> everywhere(Text text) {
        return List.of(
                new Block.Heading(text),
                new Block.Paragraph(text.asStrong()),
                new Block.Paragraph(text.asEmphasis()),
                new Block.Paragraph(text.asStrong().asEmphasis()),
                new Block.Bullets(false, List.of(text)),
                new Block.Bullets(true, List.of(text)),
                new Block.Quote(List.of(text)),
                new Block.Facts(List.of(new Block.Fact("Label", text))),
                new Block.Note(text));
    }

    /** Spaces at the ends of a line and empty lines around a text are not seen. */
    private static void assertShown(String typed) {
        if (typed.matches("[\\s\\p{Z}]*")) {
            return;
        }
        SentMessage message = Drawn.message(new Block.Paragraph(Text.plain(typed)));
        assertThat(visible(message.shown())).as(typed).isEqualTo(visible(typed));
        assertThat(message.formats()).as(typed).isSubsetOf("address");
        assertThat(message.notified()).isEmpty();
    }

    private static String visible(String text) {
        return text.replaceAll("^([\\s\\p{Z}]*\\n)+|(\\n[\\s\\p{Z}]*)+$", "");
    }
}
