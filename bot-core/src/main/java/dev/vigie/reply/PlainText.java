package dev.vigie.reply;

import dev.vigie.text.Language;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A reply as lines of plain text: notifications, screen readers, terminals without colour, tests.
 *
 * <p>Buttons are left out: whoever shows this text shows them in its own way.
 */
public final class PlainText implements Block.Visitor<String>, Span.Visitor<String> {

    private final Language language;
    private final ZoneId zone;

    public PlainText(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** The whole reply, blocks separated by an empty line. */
    public String of(Reply reply) {
        List<String> parts = new ArrayList<>();
        for (Block block : reply.blocks()) {
            String part = block.accept(this);
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join("\n\n", parts);
    }

    public String of(Text text) {
        return text.spans().stream().map(span -> span.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String heading(Block.Heading block) {
        return of(block.text());
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return of(block.text());
    }

    @Override
    public String bullets(Block.Bullets block) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Text item : block.items()) {
            out.append(number > 1 ? "\n" : "").append(block.ordered() ? number + ". " : "• ");
            out.append(of(item));
            number++;
        }
        return out.toString();
    }

    @Override
    public String quote(Block.Quote block) {
        return block.paragraphs().stream().map(p -> "> " + of(p)).collect(Collectors.joining("\n"));
    }

    @Override
    public String facts(Block.Facts block) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        return block.facts().stream()
                .map(fact -> fact.label() + colon + of(fact.value()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String note(Block.Note block) {
        return of(block.text());
    }

    @Override
    public String verbatim(Block.Verbatim block) {
        return block.text();
    }

    @Override
    public String divider(Block.Divider block) {
        return "———";
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
        return of(block.file().announced(language));
    }

    @Override
    public String plain(Span.Plain span) {
        return span.text();
    }

    @Override
    public String strong(Span.Strong span) {
        return of(span.text());
    }

    @Override
    public String emphasis(Span.Emphasis span) {
        return of(span.text());
    }

    @Override
    public String code(Span.Code span) {
        return span.text();
    }

    @Override
    public String link(Span.Link span) {
        String label = of(span.label());
        String target = span.target().toString();
        return label.equals(target) ? target : label + " (" + target + ")";
    }

    @Override
    public String mention(Span.Mention span) {
        return "@" + span.person().name();
    }

    @Override
    public String moment(Span.Moment span) {
        String time = language == Language.FR ? "H'\u00a0h\u00a0'mm" : "HH:mm";
        String pattern =
                span.precision() == Span.Moment.Precision.TIME ? time : "d MMM yyyy, " + time;
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(zone)
                .format(span.at());
    }
}
