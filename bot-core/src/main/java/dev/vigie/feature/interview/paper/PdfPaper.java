package dev.vigie.feature.interview.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfWriter;
import dev.vigie.reply.Block;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.util.List;

/** Sets a document as a PDF whose fonts are inside, so that every accent shows on any machine. */
final class PdfPaper implements Block.Visitor<List<com.lowagie.text.Element>> {

    private static final float MARGIN = 56;
    private static final float AFTER = 6;
    private static final float INDENT = 14;

    private final Language language;
    private final PlainText plain;
    private final PdfFonts fonts = new PdfFonts();

    PdfPaper(Language language, ZoneId zone) {
        this.language = language;
        this.plain = new PlainText(language, zone);
    }

    byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(plain.of(paper.title()));
            document.setDocumentLanguage(language.code());
            document.open();
            document.add(spaced(phrase(paper.title(), fonts.title()), AFTER));
            for (Block block : paper.blocks()) {
                block.accept(this).forEach(document::add);
            }
        }
        return out.toByteArray();
    }

    @Override
    public List<com.lowagie.text.Element> heading(Block.Heading block) {
        Paragraph heading = spaced(phrase(block.text(), fonts.heading()), AFTER);
        heading.setSpacingBefore(AFTER * 2);
        heading.setKeepTogether(true);
        return List.of(heading);
    }

    @Override
    public List<com.lowagie.text.Element> paragraph(Block.Paragraph block) {
        return List.of(spaced(phrase(block.text(), fonts.body()), AFTER));
    }

    @Override
    public List<com.lowagie.text.Element> bullets(Block.Bullets block) {
        com.lowagie.text.List list = new com.lowagie.text.List(block.ordered(), INDENT);
        // numbers take its font too; without it they would need one that is not inside
        list.setListSymbol(new Chunk("•", fonts.body()));
        for (Text item : block.items()) {
            ListItem line = new ListItem(phrase(item, fonts.body()));
            line.setSpacingAfter(AFTER / 3);
            list.add(line);
        }
        return List.of(list);
    }

    @Override
    public List<com.lowagie.text.Element> quote(Block.Quote block) {
        return block.paragraphs().stream()
                .<com.lowagie.text.Element>map(
                        p -> {
                            Paragraph quoted = spaced(phrase(p, fonts.italic()), AFTER);
                            quoted.setIndentationLeft(INDENT);
                            return quoted;
                        })
                .toList();
    }

    @Override
    public List<com.lowagie.text.Element> facts(Block.Facts block) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        return block.facts().stream()
                .<com.lowagie.text.Element>map(
                        fact -> {
                            Phrase line = new Phrase(fact.label() + colon, fonts.bold());
                            add(line, fact.value(), fonts.body());
                            return spaced(line, AFTER / 3);
                        })
                .toList();
    }

    @Override
    public List<com.lowagie.text.Element> note(Block.Note block) {
        return List.of(spaced(phrase(block.text(), fonts.small()), AFTER));
    }

    @Override
    public List<com.lowagie.text.Element> verbatim(Block.Verbatim block) {
        return List.of(spaced(new Phrase(block.text(), fonts.mono()), AFTER));
    }

    @Override
    public List<com.lowagie.text.Element> divider(Block.Divider block) {
        return List.of(spaced(new Phrase(" ", fonts.body()), AFTER));
    }

    @Override
    public List<com.lowagie.text.Element> buttons(Block.Buttons block) {
        return List.of();
    }

    @Override
    public List<com.lowagie.text.Element> menu(Block.Menu block) {
        return List.of();
    }

    @Override
    public List<com.lowagie.text.Element> attachment(Block.Attachment block) {
        return List.of(spaced(phrase(block.file().announced(language), fonts.small()), AFTER));
    }

    private static Paragraph spaced(Phrase phrase, float after) {
        Paragraph paragraph = new Paragraph(phrase);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private Phrase phrase(Text text, Font font) {
        Phrase phrase = new Phrase();
        phrase.setLeading(font.getSize() * 1.35f);
        add(phrase, text, font);
        return phrase;
    }

    private void add(Phrase phrase, Text text, Font font) {
        for (Span span : text.spans()) {
            if (span instanceof Span.Strong strong) {
                add(phrase, strong.text(), fonts.bold(font));
            } else if (span instanceof Span.Emphasis emphasis) {
                add(phrase, emphasis.text(), fonts.italic(font));
            } else {
                phrase.add(new Chunk(span.accept(plain), font));
            }
        }
    }
}
