package dev.vigie.console;

import dev.vigie.reply.Block;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.time.ZoneId;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Blocks with the styles of a terminal; buttons are numbered through a whole reply. */
final class StyledBlocks implements Block.Visitor<AttributedString> {

    private static final AttributedStyle GREY =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT);
    private static final AttributedStyle NUMBER =
            AttributedStyle.BOLD.foreground(AttributedStyle.GREEN);

    private final StyledSpans spans;
    private final Language language;
    private final int width;
    private int pressable;

    StyledBlocks(Language language, ZoneId zone, int width) {
        this.spans = new StyledSpans(language, zone);
        this.language = language;
        this.width = width;
    }

    @Override
    public AttributedString heading(Block.Heading block) {
        return folded("", spans.of(block.text(), AttributedStyle.BOLD.underline()));
    }

    @Override
    public AttributedString paragraph(Block.Paragraph block) {
        return folded("", spans.of(block.text(), AttributedStyle.DEFAULT));
    }

    @Override
    public AttributedString bullets(Block.Bullets block) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        int number = 1;
        for (Text item : block.items()) {
            String mark = block.ordered() ? number++ + ". " : "• ";
            out.append(folded("  " + mark, spans.of(item, AttributedStyle.DEFAULT)));
        }
        return out.toAttributedString();
    }

    @Override
    public AttributedString quote(Block.Quote block) {
        return lines("  │ ", block.paragraphs());
    }

    @Override
    public AttributedString facts(Block.Facts block) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        for (Block.Fact fact : block.facts()) {
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.styled(GREY, fact.label() + "  ");
            line.append(spans.of(fact.value(), AttributedStyle.DEFAULT));
            out.append(folded("  ", line.toAttributedString()));
        }
        return out.toAttributedString();
    }

    @Override
    public AttributedString note(Block.Note block) {
        return folded("", spans.of(block.text(), GREY));
    }

    @Override
    public AttributedString verbatim(Block.Verbatim block) {
        return new AttributedString(block.text() + "\n");
    }

    @Override
    public AttributedString divider(Block.Divider block) {
        return new AttributedString("─".repeat(Math.min(width, 40)) + "\n", GREY);
    }

    @Override
    public AttributedString buttons(Block.Buttons block) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        block.buttons().forEach(button -> press(out, button.label()));
        return out.toAttributedString();
    }

    @Override
    public AttributedString menu(Block.Menu block) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        out.append(folded("", new AttributedString(block.prompt(), GREY)));
        block.items().forEach(item -> press(out, item.label()));
        return out.toAttributedString();
    }

    @Override
    public AttributedString attachment(Block.Attachment block) {
        return folded("", spans.of(block.file().announced(language), GREY));
    }

    private void press(AttributedStringBuilder out, String label) {
        out.styled(NUMBER, "  [" + ++pressable + "] ").append(label).append('\n');
    }

    private AttributedString lines(String prefix, List<Text> texts) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        texts.forEach(text -> out.append(folded(prefix, spans.of(text, AttributedStyle.DEFAULT))));
        return out.toAttributedString();
    }

    /** Folds at spaces; what follows the first line is indented under it. */
    private AttributedString folded(String prefix, AttributedString text) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        String indent = prefix;
        for (AttributedString paragraph : text.columnSplitLength(Integer.MAX_VALUE, true, true)) {
            AttributedString rest = paragraph;
            while (true) {
                int end = lineEnd(rest, width - prefix.length());
                out.append(indent).append(rest.subSequence(0, end)).append('\n');
                indent = " ".repeat(prefix.length());
                while (end < rest.length() && rest.charAt(end) == ' ') {
                    end++;
                }
                if (end >= rest.length()) {
                    break;
                }
                rest = rest.subSequence(end, rest.length());
            }
        }
        return out.toAttributedString();
    }

    private static int lineEnd(AttributedString text, int room) {
        if (text.columnLength() <= room) {
            return text.length();
        }
        int fits = text.columnSubSequence(0, room).length();
        for (int i = fits; i > 0; i--) {
            if (text.charAt(Math.min(i, text.length() - 1)) == ' ') {
                return i;
            }
        }
        return Math.max(1, fits);
    }
}
