package dev.vigie.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import dev.vigie.reply.Block;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Draws each kind of block; {@link SlackRenderer} says how they look. One object per reply. */
final class BlockPieces implements Block.Visitor<List<Piece>> {

    private final Language language;
    private final Controls controls = new Controls();

    BlockPieces(Language language) {
        this.language = language;
    }

    @Override
    public List<Piece> heading(Block.Heading block) {
        List<Run> runs = runs(block.text(), Style.PLAIN.withBold());
        String text = Runs.text(runs);
        boolean formless =
                runs(block.text(), Style.PLAIN).stream()
                        .allMatch(r -> r instanceof Run.Words w && w.style().equals(Style.PLAIN));
        if (formless && fitsHeader(text)) {
            HeaderBlock header = HeaderBlock.builder().text(PlainLabel.of(text)).build();
            return List.of(Piece.of(header, text, Piece.Role.HEADING));
        }
        return RichParts.SECTION.of(runs, Piece.Role.HEADING);
    }

    private static boolean fitsHeader(String text) {
        return !text.isBlank()
                && text.length() <= Limits.HEADER
                && text.indexOf('\n') < 0
                && PlainLabel.shownAsTyped(text);
    }

    @Override
    public List<Piece> paragraph(Block.Paragraph block) {
        return RichParts.SECTION.of(runs(block.text(), Style.PLAIN));
    }

    @Override
    public List<Piece> bullets(Block.Bullets block) {
        return ListPieces.of(
                block.ordered(),
                block.items().stream().map(item -> runs(item, Style.PLAIN)).toList());
    }

    @Override
    public List<Piece> quote(Block.Quote block) {
        Text whole = Text.EMPTY;
        for (Text paragraph : block.paragraphs()) {
            whole = whole.isEmpty() ? paragraph : whole.and("\n\n").and(paragraph);
        }
        return RichParts.QUOTE.of(runs(whole, Style.PLAIN));
    }

    @Override
    public List<Piece> facts(Block.Facts block) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        Text lines = Text.EMPTY;
        for (Block.Fact fact : block.facts()) {
            Text line = Text.strong(fact.label()).and(colon).and(fact.value());
            lines = lines.isEmpty() ? line : lines.and("\n").and(line);
        }
        return RichParts.SECTION.of(runs(lines, Style.PLAIN));
    }

    @Override
    public List<Piece> note(Block.Note block) {
        List<Run> runs = runs(block.text(), Style.PLAIN);
        String text = Runs.text(runs);
        if (text.isBlank()) {
            return List.of();
        }
        return Markup.smallPrint(runs)
                .map(small -> Piece.content(small, text))
                .filter(piece -> piece.weight() <= Limits.MESSAGE_WEIGHT)
                .map(List::of)
                .orElseGet(() -> RichParts.SECTION.of(runs));
    }

    @Override
    public List<Piece> verbatim(Block.Verbatim block) {
        return RichParts.PREFORMATTED.of(runs(Text.plain(block.text()), Style.PLAIN));
    }

    @Override
    public List<Piece> divider(Block.Divider block) {
        return List.of(Piece.of(new DividerBlock(), "", Piece.Role.DIVIDER));
    }

    @Override
    public List<Piece> buttons(Block.Buttons block) {
        return controls.buttons(block.buttons());
    }

    @Override
    public List<Piece> menu(Block.Menu block) {
        List<Piece> pieces = new ArrayList<>();
        if (block.prompt().length() > Limits.PLACEHOLDER) {
            pieces.addAll(paragraph(new Block.Paragraph(Text.plain(block.prompt()))));
        }
        pieces.addAll(controls.menu(block));
        return pieces;
    }

    @Override
    public List<Piece> attachment(Block.Attachment block) {
        return note(new Block.Note(block.file().announced(language)));
    }

    private List<Run> runs(Text text, Style style) {
        return new Runs(language, style).of(text);
    }
}
