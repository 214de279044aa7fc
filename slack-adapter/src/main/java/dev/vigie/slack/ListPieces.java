package dev.vigie.slack;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as blocks of rich text. A long one goes on in the next block with the next number; an item
 * too long for a block goes on in a paragraph below it.
 */
final class ListPieces {

    private final boolean ordered;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<RichTextElement> items = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int itemsBefore;
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
        List<List<Run>> parts = RunCut.parts(runs, Limits.BLOCK_TEXT);
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
        RichTextElement item =
                RichTextSectionElement.builder().elements(RichParts.drawn(runs)).build();
        String text = Runs.text(runs);
        int itemWeight = SlackJson.of(item).length();
        if (plain.length() + text.length() > Limits.BLOCK_TEXT
                || weight + itemWeight > Limits.MESSAGE_WEIGHT / 2) {
            close();
        }
        plain.append(plain.isEmpty() ? "" : "\n")
                .append(ordered ? itemsBefore + items.size() + 1 + ". " : "• ")
                .append(text);
        items.add(item);
        weight += itemWeight;
    }

    private void close() {
        if (items.isEmpty()) {
            return;
        }
        RichTextListElement.RichTextListElementBuilder list =
                RichTextListElement.builder()
                        .style(ordered ? "ordered" : "bullet")
                        .elements(List.copyOf(items));
        if (ordered && itemsBefore > 0) {
            list.offset(itemsBefore);
        }
        pieces.add(Piece.content(RichParts.block(list.build()), plain.toString()));
        itemsBefore += items.size();
        items.clear();
        plain.setLength(0);
        weight = 0;
    }
}
