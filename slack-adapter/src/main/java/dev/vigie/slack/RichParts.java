package dev.vigie.slack;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;

/** Running text as blocks of rich text, one of a kind after another, as many as it takes. */
enum RichParts {
    SECTION,
    QUOTE,
    PREFORMATTED;

    /** Below this a part is not cut further: it weighs little whatever it holds. */
    private static final int SMALLEST = 50;

    List<Piece> of(List<Run> runs) {
        return of(runs, Piece.Role.CONTENT);
    }

    List<Piece> of(List<Run> runs, Piece.Role role) {
        return cut(runs).stream()
                .map(part -> Piece.of(block(element(drawn(part))), Runs.text(part), role))
                .toList();
    }

    private BlockElement element(List<RichTextElement> runs) {
        return switch (this) {
            case SECTION -> RichTextSectionElement.builder().elements(runs).build();
            case QUOTE -> RichTextQuoteElement.builder().elements(runs).build();
            case PREFORMATTED -> RichTextPreformattedElement.builder().elements(runs).build();
        };
    }

    /** Parts that each fit in a block. */
    static List<List<Run>> cut(List<Run> runs) {
        return cut(runs, Limits.BLOCK_TEXT);
    }

    /** Many long addresses weigh more than their words: then the parts are made shorter. */
    private static List<List<Run>> cut(List<Run> runs, int max) {
        List<List<Run>> parts = RunCut.parts(runs, max);
        boolean fit = parts.stream().allMatch(part -> weight(part) <= Limits.BLOCK_JSON);
        return fit || max <= SMALLEST ? parts : cut(runs, max / 2);
    }

    static int weight(List<Run> runs) {
        return SlackJson.of(drawn(runs)).length();
    }

    static RichTextBlock block(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }

    static List<RichTextElement> drawn(List<Run> runs) {
        return runs.stream().map(Run::element).toList();
    }
}
