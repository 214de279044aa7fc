package dev.vigie.feature.interview.paper;

import dev.vigie.reply.Block;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a document in Markdown; what people typed is escaped. */
final class MarkdownPaper implements Block.Visitor<String>, Span.Visitor<String> {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#&~|]");

    private final Language language;
    private final PlainText plain;

    MarkdownPaper(Language language, ZoneId zone) {
        this.language = language;
        this.plain = new PlainText(language, zone);
    }

    String of(Paper paper) {
        List<String> parts = new ArrayList<>();
        parts.add("# " + of(paper.title()));
        paper.blocks().stream()
                .map(block -> block.accept(this))
                .filter(part -> !part.isBlank())
                .forEach(parts::add);
        return String.join("\n\n", parts) + "\n";
    }

    private String of(Text text) {
        return text.spans().stream().map(span -> span.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String heading(Block.Heading block) {
        return "## " + of(block.text());
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return of(block.text());
    }

    @Override
    public String bullets(Block.Bullets block) {
        List<String> lines = new ArrayList<>();
        for (Text item : block.items()) {
            lines.add((block.ordered() ? lines.size() + 1 + ". " : "- ") + of(item));
        }
        return String.join("\n", lines);
    }

    @Override
    public String quote(Block.Quote block) {
        return block.paragraphs().stream()
                .map(p -> "> " + of(p).replace("\n", "\n> "))
                .collect(Collectors.joining("\n>\n"));
    }

    @Override
    public String facts(Block.Facts block) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        return block.facts().stream()
                .map(f -> "- **" + escaped(f.label()) + "**" + colon + of(f.value()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String note(Block.Note block) {
        return "_" + of(block.text()) + "_";
    }

    @Override
    public String verbatim(Block.Verbatim block) {
        return block.text().lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    @Override
    public String divider(Block.Divider block) {
        return "---";
    }

    @Override
    public String buttons(Block.Buttons block) {
        return "";
    }

    @Override
    public String menu(Block.Menu block) {
        return "";
    }

    @Override
    public String attachment(Block.Attachment block) {
        return escaped(plain.of(block.file().announced(language)));
    }

    @Override
    public String plain(Span.Plain span) {
        return escaped(span.text());
    }

    @Override
    public String strong(Span.Strong span) {
        return "**" + of(span.text()) + "**";
    }

    @Override
    public String emphasis(Span.Emphasis span) {
        return "_" + of(span.text()) + "_";
    }

    @Override
    public String code(Span.Code span) {
        return "`" + span.text().replace('`', '\'') + "`";
    }

    @Override
    public String link(Span.Link span) {
        return "[" + of(span.label()) + "](" + span.target() + ")";
    }

    @Override
    public String mention(Span.Mention span) {
        return escaped(span.person().name());
    }

    @Override
    public String moment(Span.Moment span) {
        return escaped(plain.moment(span));
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
