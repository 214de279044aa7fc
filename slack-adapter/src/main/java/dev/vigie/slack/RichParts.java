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
        return of(runs, role, Limits.BLOCK_TEXT);
    }

    /** Many long addresses weigh more than their words: then the parts are made shorter. */
    private List<Piece> of(List<Run> runs, Piece.Role role, int max) {
        List<Piece> pieces =
                RunCut.parts(runs, max).stream().map(part -> piece(part, role)).toList();
        boolean fit = pieces.stream().allMatch(p -> p.weight() <= Limits.MESSAGE_WEIGHT);
        return fit || max <= SMALLEST ? pieces : of(runs, role, max / 2);
    }

    private Piece piece(List<Run> runs, Piece.Role role) {
        return Piece.of(block(element(drawn(runs))), Runs.text(runs), role);
    }

    private BlockElement element(List<RichTextElement> runs) {
        return switch (this) {
            case SECTION -> RichTextSectionElement.builder().elements(runs).build();
            case QUOTE -> RichTextQuoteElement.builder().elements(runs).build();
            case PREFORMATTED -> RichTextPreformattedElement.builder().elements(runs).build();
        };
    }

    static RichTextBlock block(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }

    static List<RichTextElement> drawn(List<Run> runs) {
        return runs.stream().map(Run::element).toList();
    }
}
