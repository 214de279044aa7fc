package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.testkit.SampleReplies;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Long replies become several messages: nothing is lost, and the borders are where a reader wants
 * them.
 */
class SplittingTest {

    @Test
    void a_long_paragraph_ends_its_message_with_a_sentence() {
        List<SentMessage> messages = drawn(paragraph(SampleReplies.words(1500)));
        assertThat(messages).hasSizeGreaterThan(1);
        messages.forEach(message -> assertThat(message.shown()).endsWith("."));
    }

    @Test
    void a_long_sentence_is_cut_between_words() {
        String words = "mot ".repeat(3000).strip();
        for (SentMessage message : drawn(paragraph(words))) {
            assertThat(message.shown().split(" ")).containsOnly("mot");
        }
    }

    @Test
    void a_non_breaking_space_is_not_a_border() {
        String words = "prix\u00a0:\u00a05\u00a0$ ".repeat(500).strip();
        for (SentMessage message : drawn(paragraph(words))) {
            assertThat(message.shown()).startsWith("prix").endsWith("$");
        }
    }

    @Test
    void an_emoji_of_several_code_points_is_not_torn_apart() {
        for (SentMessage message : drawn(paragraph("👨‍👩‍👧‍👦".repeat(1000)))) {
            assertThat(message.shown().replace("👨‍👩‍👧‍👦", "")).isEmpty();
        }
    }

    @Test
    void a_character_with_thousands_of_accents_is_not_lost() {
        String zalgo = "z" + "\u0301".repeat(9000);
        assertThat(joined(drawn(paragraph(zalgo)))).isEqualTo(zalgo);
    }

    @Test
    void escapes_count_since_discord_counts_them() {
        String stars = "*".repeat(9000);
        assertThat(joined(drawn(paragraph(stars)))).isEqualTo(stars);
    }

    @Test
    void no_text_is_too_long_or_too_odd_to_be_read() {
        List<String> longTexts =
                List.of(
                        "https://" + "a.".repeat(4500) + "org/",
                        "https://example.org/" + "a".repeat(4500),
                        "https://example.org/a ".repeat(300),
                        "https://example.org/" + ")".repeat(4500),
                        ": ".repeat(4500) + ".",
                        "1".repeat(4500) + ".",
                        "`".repeat(4500));
        for (String text : longTexts) {
            assertThat(joined(drawn(paragraph(text)))).isEqualTo(withoutSpaces(text));
            Span link = new Span.Link(Text.plain(text), URI.create("https://example.org/b"));
            assertThat(joined(drawn(new Block.Paragraph(Text.of(link)))))
                    .startsWith(withoutSpaces(text));
        }
    }

    @Test
    void a_format_goes_on_in_the_next_message() {
        Text bold = Text.strong(SampleReplies.words(1500));
        List<SentMessage> messages = drawn(new Block.Paragraph(bold));
        assertThat(messages).hasSizeGreaterThan(1);
        messages.forEach(message -> assertThat(message.formats()).containsExactly("bold"));
    }

    @Test
    void a_quote_a_note_and_a_code_block_go_on_as_such() {
        Text text = Text.plain(SampleReplies.words(1500));
        assertEach(new Block.Quote(List.of(text)), "quote");
        assertEach(new Block.Note(text), "small print");
        assertEach(new Block.Verbatim(SampleReplies.words(1500)), "code block");
    }

    @Test
    void a_list_is_cut_between_its_items_and_keeps_its_numbers() {
        List<Text> items = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            items.add(Text.plain("step " + i + " of a long checklist"));
        }
        int next = 1;
        for (SentMessage message : drawn(new Block.Bullets(true, items))) {
            for (String line : message.texts().get(0).split("\n")) {
                assertThat(line).isEqualTo(next + ". step " + next + " of a long checklist");
                next++;
            }
        }
        assertThat(next).isEqualTo(301);
    }

    @Test
    void empty_lines_before_a_cut_count() {
        String text = "short" + "\n".repeat(50) + "long ".repeat(2000);
        assertThat(joined(drawn(paragraph(text)))).isEqualTo(withoutSpaces(text));
        assertThat(joined(drawn(new Block.Verbatim(text)))).isEqualTo(withoutSpaces(text));
    }

    @Test
    void a_heading_stays_with_what_it_introduces() {
        List<SentMessage> messages =
                drawn(
                        paragraph("x".repeat(3000)),
                        new Block.Heading(Text.plain("Second part")),
                        paragraph("y".repeat(3000)));
        assertThat(messages).hasSize(2);
        assertThat(messages.get(1).shown()).startsWith("Second part");
    }

    @Test
    void a_block_that_fits_in_a_message_is_not_cut() {
        List<SentMessage> messages =
                drawn(paragraph("x".repeat(1500)), paragraph("y".repeat(3990)));
        assertThat(messages).hasSize(2);
        assertThat(messages.get(1).texts()).containsExactly("y".repeat(3990));
    }

    @Test
    void a_divider_between_two_messages_is_left_out() {
        List<SentMessage> messages =
                drawn(paragraph("x".repeat(4000)), new Block.Divider(), paragraph("y"));
        assertThat(messages.get(1).payload().toString()).doesNotContain("\"type\":14");
    }

    @Test
    void more_people_than_a_message_may_notify_are_notified_by_several() {
        Text everybody = Text.EMPTY;
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            ids.add(String.valueOf(100_000 + i));
            Person person = new Person(new UserRef("discord", ids.get(i)), "Person " + i);
            everybody = everybody.and(Text.mention(person)).and(" ");
        }
        List<String> notified = new ArrayList<>();
        drawn(new Block.Paragraph(everybody)).forEach(m -> notified.addAll(m.notified()));
        assertThat(notified).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_hundred_short_blocks_become_as_many_messages_as_components_allow() {
        List<Block> blocks = Collections.nCopies(100, paragraph("short"));
        assertThat(drawn(blocks.toArray(Block[]::new))).hasSize(3);
    }

    @Test
    void the_same_button_many_times_is_drawn_as_often() {
        Button help = Button.of("Help", CommandCall.of("help"));
        List<SentMessage> messages = drawn(new Block.Buttons(Collections.nCopies(100, help)));
        List<CommandCall> calls = new ArrayList<>();
        messages.forEach(message -> calls.addAll(message.calls()));
        assertThat(calls).hasSize(100).containsOnly(CommandCall.of("help"));
    }

    @Test
    void nothing_is_lost_wherever_the_cuts_fall() {
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            StringBuilder typed = new StringBuilder();
            Text text = Text.EMPTY;
            while (typed.length() < 9000) {
                String piece = piece(random);
                typed.append(piece);
                text = text.and(styled(piece, random));
            }
            assertThat(joined(drawn(new Block.Paragraph(text))))
                    .isEqualTo(withoutSpaces(typed.toString()));
        }
    }

    private static String piece(Random random) {
        List<String> pieces =
                List.of(
                        "mot ",
                        "a:b ",
                        "*",
                        "phrase. ",
                        "_x_",
                        "👩🏽‍🚒",
                        "1. ",
                        "(voir) ",
                        "`",
                        ": ",
                        "l’été ");
        return pieces.get(random.nextInt(pieces.size())).repeat(1 + random.nextInt(12));
    }

    private static Text styled(String piece, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Text.strong(piece);
            case 1 -> Text.plain(piece).asEmphasis();
            case 2 -> Text.plain(piece).asEmphasis().asStrong();
            case 3 -> linked(piece);
            default -> Text.plain(piece);
        };
    }

    /** Only labels that hide their address, so that the text stays what was typed. */
    private static Text linked(String piece) {
        boolean safe = piece.matches("[\\p{L}.() ’]+");
        return safe
                ? Text.of(new Span.Link(Text.plain(piece), URI.create("https://example.org/a_b")))
                : Text.plain(piece);
    }

    private static void assertEach(Block block, String format) {
        List<SentMessage> messages = drawn(block);
        assertThat(messages).hasSizeGreaterThan(1);
        messages.forEach(message -> assertThat(message.formats()).containsOnly(format));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Text.plain(text));
    }

    private static List<SentMessage> drawn(Block... blocks) {
        return Drawn.messages(Drawn.reply(blocks));
    }

    private static String joined(List<SentMessage> messages) {
        StringBuilder all = new StringBuilder();
        messages.forEach(message -> all.append(message.shown()));
        return withoutSpaces(all.toString());
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
