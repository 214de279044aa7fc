package dev.vigie.slack;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as blocks of rich text.
 *
 * <p>An item too long for a block goes on in a paragraph below it. Slack numbers every list from 1,
 * so where a numbered list goes on in another block, its numbers are written out.
 */
final class ListPieces {

    /** What the JSON of an item weighs besides its words. */
    private static final int WRAPPING = 100;

    private final boolean ordered;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Run>> items = new ArrayList<>();
    private int itemsBefore;
    private int length;
    private int weight;

    private ListPieces(boolean ordered) {
        this.ordered = ordered;
    }

    static List<Piece> of(boolean ordered, List<List<Run>> items) {
        ListPieces list = new ListPieces(ordered);
        items.forEach(list::add);
        list.close();
        return list.pieces;
    }

    private void add(List<Run> runs) {
        List<List<Run>> parts = RichParts.cut(runs);
        if (parts.isEmpty()) {
            return;
        }
        addItem(parts.get(0));
        if (parts.size() > 1) {
            close();
            parts.stream().skip(1).forEach(rest -> pieces.addAll(RichParts.SECTION.of(rest)));
        }
    }

    private void addItem(List<Run> runs) {
        int itemLength = Runs.text(runs).length();
        int itemWeight = RichParts.weight(runs) + WRAPPING;
        if (length + itemLength > Limits.BLOCK_TEXT || weight + itemWeight > Limits.BLOCK_JSON) {
            close();
        }
        items.add(runs);
        length += itemLength;
        weight += itemWeight;
    }

    private void close() {
        if (items.isEmpty()) {
            return;
        }
        List<Run> lines = new ArrayList<>();
        for (List<Run> item : items) {
            int number = ++itemsBefore;
            String mark = ordered ? number + ". " : "• ";
            lines.add(new Run.Words((lines.isEmpty() ? "" : "\n") + mark, Style.PLAIN));
            lines.addAll(item);
        }
        boolean goesOn = itemsBefore > items.size();
        pieces.add(
                Piece.content(
                        RichParts.block(ordered && goesOn ? section(lines) : list()),
                        Runs.text(lines)));
        items.clear();
        length = 0;
        weight = 0;
    }

    private RichTextListElement list() {
        return RichTextListElement.builder()
                .style(ordered ? "ordered" : "bullet")
                .elements(items.stream().<RichTextElement>map(ListPieces::section).toList())
                .build();
    }

    private static RichTextSectionElement section(List<Run> runs) {
        return RichTextSectionElement.builder().elements(RichParts.drawn(runs)).build();
    }
}
