package dev.vigie.testkit;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Bytes;
import dev.vigie.reply.Download;
import dev.vigie.reply.Markdown;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Replies that renderers are tried with. */
public final class SampleReplies {

    /** Everything that a chat platform might take for a mention. */
    public static final String MENTION_ATTEMPTS =
            "@everyone @here <!channel> <!here> <!everyone> <@U123ABC> <@123456789012345678>"
                    + " <@!123456789012345678> <@&123456789012345678> <#C123> <!subteam^S123>"
                    + " <#123456789012345678> </ask:123456789012345678> <id:customize>";

    /** Everything that a chat platform might take for markup. */
    public static final String MARKUP_ATTEMPTS =
            "*bold* **bold** _it_ __u__ ~s~ ~~s~~ `code` ```block``` ||spoiler|| > quote # title -"
                    + " item [label](https://example.org) <https://example.org|label> :smile:"
                    + " <t:1700000000:R> <!date^1700000000^{date}|x> & < > &amp; &lt;";

    /**
     * Emoji with joiners and skin tones, right-to-left text, combining marks, a supplementary
     * letter.
     */
    public static final String WORLD_TEXT = "👩🏽‍🚒 👨‍👩‍👧‍👦 مرحبا بالعالم שלום é 𝒱igie 🇨🇦";

    private SampleReplies() {}

    /** One block of every kind and one span of every kind. */
    public static Reply everything(UserRef somebody) {
        Text spans =
                new Text(
                        List.of(
                                new Span.Plain("plain "),
                                new Span.Strong(Text.plain("strong")),
                                new Span.Plain(" "),
                                new Span.Emphasis(Text.plain("emphasis")),
                                new Span.Plain(" "),
                                new Span.Code("code"),
                                new Span.Plain(" "),
                                new Span.Link(
                                        Text.plain("label"),
                                        URI.create("https://example.org/a?b=c&d=e")),
                                new Span.Plain(" "),
                                new Span.Mention(new Person(somebody, "Ann")),
                                new Span.Plain(" "),
                                new Span.Moment(Instant.parse("2026-03-01T22:40:00Z"))));
        return Reply.to(Visibility.PRIVATE, Language.EN)
                .heading(Text.plain("The heading"))
                .paragraph(spans)
                .bullets(List.of(Text.plain("first bullet"), Text.plain("second bullet")))
                .numbered(List.of(Text.plain("first step"), Text.plain("second step")))
                .block(new Block.Quote(List.of(Text.plain("quoted one"), Text.plain("quoted two"))))
                .facts(
                        List.of(
                                new Block.Fact("Severity", Text.plain("grave")),
                                new Block.Fact("Lead", Text.strong("Marie"))))
                .divider()
                .note(Text.plain("the small print"))
                .block(new Block.Verbatim("# Report\n\n* kept *as* is"))
                .file(Download.text("report_1.md", "text/markdown", "# Report"))
                .file(
                        new Download(
                                "scores.png",
                                "image/png",
                                Bytes.of(new byte[2000]),
                                "Scores by competency"))
                .buttons(
                        Button.primary("Go", CommandCall.of("crisis done", "crisis", 1, "step", 2)),
                        Button.danger("Close", CommandCall.of("crisis close", "crisis", 1)),
                        Button.of("More", CommandCall.of("kb show", "id", "first-hour")))
                .menu(
                        "Choose a step",
                        List.of(
                                new Block.Item(
                                        "Step one", CommandCall.of("crisis done", "step", 1)),
                                new Block.Item(
                                        "Step two", CommandCall.of("crisis done", "step", 2))))
                .build();
    }

    /** A paragraph with this text as plain data. */
    public static Reply saying(String text) {
        return Reply.to(Visibility.PRIVATE, Language.EN).paragraph(Text.plain(text)).build();
    }

    /** The same text wherever a block can hold some. */
    public static Reply sayingEverywhere(String text) {
        Text plain = Text.plain(text);
        return Reply.to(Visibility.CHANNEL, Language.FR)
                .heading(plain)
                .paragraph(plain.asStrong())
                .bullets(List.of(plain, plain.asEmphasis()))
                .block(new Block.Quote(List.of(plain)))
                .facts(List.of(new Block.Fact("Label", plain)))
                .note(plain)
                .block(new Block.Verbatim(text))
                .file(new Download("a.png", "image/png", Bytes.of(new byte[1]), text))
                .build();
    }

    /** A long text of numbered words, {@code w1 w2 …}, in sentences. */
    public static String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i == 1 ? "" : " ").append('w').append(i).append(i % 12 == 0 ? "." : "");
        }
        return text.toString();
    }

    /** As many buttons as asked for, each with a call of its own. */
    public static Reply buttons(int count) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            buttons.add(Button.of("Button " + i, CommandCall.of("crisis done", "step", i)));
        }
        return Reply.to(Visibility.PRIVATE, Language.EN)
                .paragraph(Text.plain("Many buttons"))
                .buttons(buttons)
                .build();
    }

    /** A menu as long as asked for, each line with a call of its own. */
    public static Reply menu(int count) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(new Block.Item("Item " + i, CommandCall.of("crisis done", "step", i)));
        }
        return Reply.to(Visibility.PRIVATE, Language.EN)
                .paragraph(Text.plain("A long menu"))
                .menu("Choose", items)
                .build();
    }

    /** A document of many blocks of every size, longer than one message of any platform. */
    public static Reply book() {
        Reply.Builder book = Reply.to(Visibility.PRIVATE, Language.FR);
        for (int chapter = 1; chapter <= 30; chapter++) {
            book.heading(Text.plain("Chapitre " + chapter));
            book.paragraph(Text.plain(words(120)));
            book.numbered(
                    List.of(
                            Text.plain("un " + chapter),
                            Text.plain("deux"),
                            Text.plain(words(40))));
            book.blocks(Markdown.blocks("- **gras** et *italique*\n- `code`\n\n> cité"));
        }
        return book.buttons(Button.of("Fin", CommandCall.of("help"))).build();
    }
}
