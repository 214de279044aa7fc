package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Block;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.testkit.SampleReplies;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Replies longer than a block or a message. */
final class LongReplyTest {

    @Test
    void a_paragraph_goes_on_after_a_sentence() {
        for (JsonObject block : Drawn.blocks(paragraph(720))) {
            assertThat(text(block)).endsWith(".");
        }
    }

    @Test
    void a_document_to_copy_keeps_every_line_whole() {
        String line = "- a line of a report, with *stars* and    spaces";
        String document = String.join("\n", Collections.nCopies(500, line));
        List<String> parts =
                Drawn.blocks(new Block.Verbatim(document)).stream()
                        .map(LongReplyTest::text)
                        .toList();
        assertThat(parts).hasSizeGreaterThan(5);
        assertThat(String.join("\n", parts)).isEqualTo(document);
    }

    @Test
    void a_heading_is_never_the_last_thing_in_a_message() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Heading(Text.plain("Part " + i)));
            blocks.add(paragraph(40 + i));
        }
        List<SlackMessage> messages = Drawn.messages(blocks.toArray(Block[]::new));
        assertThat(messages).hasSizeGreaterThan(2);
        for (SlackMessage message : messages) {
            List<String> kinds = message.blocks().stream().map(b -> b.getType()).toList();
            assertThat(kinds.get(kinds.size() - 1)).isEqualTo("rich_text");
            assertThat(message.equals(messages.get(0)) || kinds.get(0).equals("header")).isTrue();
        }
    }

    @Test
    void headings_alone_are_not_lost_for_want_of_anything_below_them() {
        Block[] headings =
                IntStream.range(0, 120)
                        .mapToObj(i -> new Block.Heading(Text.plain("Heading " + i + ".")))
                        .toArray(Block[]::new);
        List<SlackMessage> messages = Drawn.messages(headings);
        assertThat(messages).allSatisfy(m -> assertThat(m.blocks()).hasSizeLessThanOrEqualTo(50));
        String shown = Drawn.shown(headings);
        for (int i = 0; i < 120; i++) {
            assertThat(shown).contains("Heading " + i + ".");
        }
    }

    @Test
    void a_heading_parts_from_what_it_heads_only_when_the_two_do_not_fit_together() {
        Block[] blocks = {
            new Block.Paragraph(Text.plain("before")),
            new Block.Heading(Text.plain(SampleReplies.words(1000))),
            new Block.Menu("Choose", longestItems())
        };
        assertThat(Drawn.messages(blocks)).hasSizeGreaterThan(1);
        assertAccepted(blocks);
        assertThat(Drawn.shown(blocks)).contains("w1000", "Item 59");
    }

    @Test
    void the_numbers_of_a_list_go_on_in_the_next_block() {
        List<Text> items =
                IntStream.rangeClosed(1, 400)
                        .mapToObj(i -> Text.plain("step number " + i))
                        .toList();
        Block list = new Block.Bullets(true, items);
        assertThat(Drawn.kinds(list)).startsWith("rich_text_list").endsWith("rich_text_section");
        assertThat(Drawn.shown(list)).contains("\n400. step number 400");
        assertAccepted(list);
    }

    @Test
    void an_item_longer_than_a_block_goes_on_below_it() {
        Block list =
                new Block.Bullets(
                        false,
                        List.of(
                                Text.plain("a"),
                                Text.plain(SampleReplies.words(900)),
                                Text.plain("z")));
        assertThat(Drawn.kinds(list))
                .containsExactly("rich_text_list", "rich_text_section", "rich_text_list");
        assertAccepted(list);
    }

    @Test
    void long_addresses_count_although_nobody_reads_them() {
        Text links = Text.EMPTY;
        for (int i = 0; i < 100; i++) {
            URI address = URI.create("https://example.org/" + "p".repeat(700) + i);
            links = links.and(Text.of(new Span.Link(Text.plain("source " + i), address))).and(" ");
        }
        Block[] blocks = {
            new Block.Paragraph(links),
            new Block.Bullets(false, List.of(links)),
            new Block.Note(links)
        };
        assertAccepted(blocks);
        assertThat(Drawn.shown(blocks)).contains("source 99");
    }

    @Test
    void a_mention_is_not_cut_in_two() {
        List<Run> runs =
                List.of(
                        new Run.Words("x".repeat(98), Style.PLAIN),
                        new Run.Somebody("@Ann", "U0ANN"),
                        new Run.Words(" y", Style.PLAIN));
        assertThat(RunCut.parts(runs, 100)).containsExactly(runs.subList(0, 1), runs.subList(1, 3));
    }

    @Test
    void the_text_beside_the_blocks_is_the_beginning_of_a_very_long_message() {
        for (String text : List.of(SampleReplies.words(1500), "<é&>".repeat(2500))) {
            String beside = new SlackRenderer().render(SampleReplies.saying(text)).get(0).text();
            assertThat(beside.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(2000, 4000);
            assertThat(beside).endsWith(" …");
        }
    }

    private static void assertAccepted(Block... blocks) {
        assertThat(Drawn.messages(blocks))
                .allSatisfy(m -> assertThat(SlackLimits.brokenBy(Payload.of(m))).isEmpty());
    }

    private static List<Block.Item> longestItems() {
        return IntStream.range(0, 60)
                .mapToObj(
                        i ->
                                new Block.Item(
                                        ("Item " + i + " ").repeat(9).strip(),
                                        CommandCall.of("kb show", "card", "c".repeat(80) + i)))
                .toList();
    }

    private static Block paragraph(int words) {
        return new Block.Paragraph(Text.plain(SampleReplies.words(words)));
    }

    private static String text(JsonObject block) {
        return block.getAsJsonArray("elements")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("elements")
                .get(0)
                .getAsJsonObject()
                .get("text")
                .getAsString()
                .strip();
    }
}
