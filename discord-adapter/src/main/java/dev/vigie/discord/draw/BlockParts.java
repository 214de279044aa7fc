package dev.vigie.discord.draw;

import dev.vigie.discord.markdown.Line;
import dev.vigie.discord.markdown.Passage;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;

/** The form of each kind of block; see {@link DiscordRenderer}. */
final class BlockParts implements Block.Visitor<List<Part>> {

    private static final int BUTTONS_PER_ROW = 5;
    private static final int LINES_PER_MENU = 25;

    private final Language language;
    private final String colon;

    BlockParts(Language language) {
        this.language = language;
        this.colon = language == Language.FR ? "\u00a0: " : ": ";
    }

    @Override
    public List<Part> heading(Block.Heading block) {
        List<Line> lines = Line.of("### ", block.text());
        boolean wouldLoseItsEnd = lines.stream().anyMatch(line -> line.endsWith('#'));
        return wouldLoseItsEnd
                ? words(Line.of("", block.text().asStrong()), true)
                : words(lines, true);
    }

    @Override
    public List<Part> paragraph(Block.Paragraph block) {
        return words(Line.of("", block.text()), false);
    }

    @Override
    public List<Part> bullets(Block.Bullets block) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (Text item : block.items()) {
            String mark = block.ordered() ? number + ". " : "- ";
            lines.addAll(Line.of(mark, " ".repeat(mark.length()), "", item));
            number++;
        }
        return words(lines, false);
    }

    @Override
    public List<Part> quote(Block.Quote block) {
        List<Line> lines = new ArrayList<>();
        for (Text paragraph : block.paragraphs()) {
            if (!lines.isEmpty()) {
                lines.addAll(Line.of("> ", Text.EMPTY));
            }
            lines.addAll(Line.of("> ", paragraph));
        }
        return words(lines, false);
    }

    @Override
    public List<Part> facts(Block.Facts block) {
        List<Line> lines = new ArrayList<>();
        for (Block.Fact fact : block.facts()) {
            Text text = Text.strong(fact.label()).and(colon).and(fact.value());
            lines.addAll(Line.of("", text));
        }
        return words(lines, false);
    }

    @Override
    public List<Part> note(Block.Note block) {
        return words(Line.of("-# ", block.text()), false);
    }

    @Override
    public List<Part> verbatim(Block.Verbatim block) {
        return words(Passage.verbatim(block.text()), false);
    }

    @Override
    public List<Part> divider(Block.Divider block) {
        return List.of(new Part.Rule());
    }

    @Override
    public List<Part> buttons(Block.Buttons block) {
        List<Part> rows = new ArrayList<>();
        for (List<Button> row : chunks(block.buttons(), BUTTONS_PER_ROW)) {
            rows.add(new Part.ButtonRow(row));
        }
        return rows;
    }

    /** A prompt too long for the menu itself stands above it. */
    @Override
    public List<Part> menu(Block.Menu block) {
        List<List<Block.Item>> menus = chunks(block.items(), LINES_PER_MENU);
        List<Part> parts = new ArrayList<>();
        String longestCount = count(menus.size(), menus.size());
        boolean inside = block.prompt().length() + longestCount.length() <= Part.Menu.MAX_PROMPT;
        if (!inside) {
            parts.addAll(words(Line.of("", Text.plain(block.prompt())), true));
        }
        for (int i = 0; i < menus.size(); i++) {
            String prompt = (inside ? block.prompt() : "") + count(i + 1, menus.size());
            parts.add(new Part.Menu(prompt.strip(), menus.get(i)));
        }
        return parts;
    }

    @Override
    public List<Part> attachment(Block.Attachment block) {
        return note(new Block.Note(block.file().announced(language)));
    }

    private static String count(int number, int all) {
        return all == 1 ? "" : " (" + number + "/" + all + ")";
    }

    private static List<Part> words(List<Line> lines, boolean introduces) {
        return words(Passage.of(lines), introduces);
    }

    private static List<Part> words(Passage passage, boolean introduces) {
        return passage.isEmpty() ? List.of() : List.of(new Part.Words(passage, introduces));
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
