package dev.vigie.discord.draw;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Download;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Replies of any blocks, sizes and formats, the same for the same seed. */
final class RandomReplies {

    private static final List<String> PIECES =
            List.of(
                    "word ",
                    "a:b ",
                    "*",
                    "Phrase. ",
                    "_x_",
                    "👩🏽‍🚒",
                    "1. ",
                    "(see) ",
                    "`",
                    ": ",
                    "été ",
                    "\n",
                    "\n\n\n",
                    "<@1>",
                    "@everyone",
                    "# ",
                    "-",
                    "https://example.org/a_b ",
                    "[y](z)",
                    "\u00a0",
                    "z\u0301",
                    "\\",
                    "||",
                    "```");

    private final Random random;

    RandomReplies(long seed) {
        this.random = new Random(seed);
    }

    Reply reply() {
        Reply.Builder reply = Reply.to(Visibility.PRIVATE, Language.FR);
        int blocks = 1 + random.nextInt(12);
        for (int i = 0; i < blocks; i++) {
            reply.block(block());
        }
        return reply.build();
    }

    private Block block() {
        int size = List.of(300, 300, 300, 4200, 9000).get(random.nextInt(5));
        return switch (random.nextInt(11)) {
            case 0 -> new Block.Heading(text(200));
            case 1 -> new Block.Bullets(random.nextBoolean(), texts(size));
            case 2 -> new Block.Quote(texts(size));
            case 3 -> new Block.Facts(List.of(new Block.Fact(typed(40), text(size))));
            case 4 -> new Block.Note(text(size));
            case 5 -> new Block.Verbatim(typed(size));
            case 6 -> new Block.Divider();
            case 7 ->
                    new Block.Buttons(
                            Collections.nCopies(random.nextInt(30), Button.of("B", call())));
            case 8 -> new Block.Menu(typed(150), Collections.nCopies(random.nextInt(60), item()));
            case 9 -> new Block.Attachment(Download.text("a_b.md", "text/markdown", typed(size)));
            default -> new Block.Paragraph(text(size));
        };
    }

    private Block.Item item() {
        return new Block.Item("Item", call());
    }

    private CommandCall call() {
        return CommandCall.of("kb show", "id", "x".repeat(1 + random.nextInt(89)));
    }

    private List<Text> texts(int size) {
        List<Text> texts = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            texts.add(text(size / count + 1));
        }
        return texts;
    }

    private Text text(int size) {
        Text text = Text.EMPTY;
        for (int i = 0; i < 4; i++) {
            text = text.and(formatted(typed(size / 4)));
        }
        return text;
    }

    private Text formatted(String typed) {
        return switch (random.nextInt(7)) {
            case 0 -> Text.strong(typed);
            case 1 -> Text.plain(typed).asEmphasis();
            case 2 -> Text.plain(typed).asEmphasis().asStrong();
            case 3 ->
                    Text.of(
                            new Span.Link(
                                    Text.plain(typed), URI.create("https://example.org/a_b")));
            case 4 -> Text.of(new Span.Code(typed));
            case 5 -> somebody().and(typed).and(Text.moment(Instant.EPOCH));
            default -> Text.plain(typed);
        };
    }

    private Text somebody() {
        String id = String.valueOf(1000 + random.nextInt(300));
        return Text.mention(new Person(new UserRef("discord", id), "Ann"));
    }

    private String typed(int size) {
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(size + 1);
        while (typed.length() < length) {
            int times = random.nextInt(10) == 0 ? random.nextInt(400) : 1 + random.nextInt(5);
            typed.append(PIECES.get(random.nextInt(PIECES.size())).repeat(times));
        }
        return typed.toString();
    }
}
