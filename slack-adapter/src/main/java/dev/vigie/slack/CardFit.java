package dev.vigie.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a card fit into one message. What can be pressed and the headings stay; of the rest the end
 * gives way first, and a button shows the whole.
 */
final class CardFit {

    /** The action id of the button that shows the whole; its value is the card. */
    private static final String MORE = SlackRenderer.MORE_PREFIX + 1;

    private static final Bilingual<String> LABEL =
            new Bilingual<>("Afficher la suite", "Show more");

    private final Piece more;

    CardFit(Language language, String card) {
        String label = LABEL.in(language);
        this.more =
                Piece.content(
                        ActionsBlock.builder()
                                .elements(
                                        List.of(
                                                ButtonElement.builder()
                                                        .text(PlainLabel.of(label))
                                                        .actionId(MORE)
                                                        .value(card.isEmpty() ? "none" : card)
                                                        .build()))
                                .build(),
                        "[" + label + "]");
    }

    SlackMessage fitted(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces);
        int place = kept.size();
        while (!kept.isEmpty() && tooMuch(kept)) {
            place = leastNeeded(kept);
            kept.remove(place);
        }
        kept.add(Math.min(place, kept.size()), more);
        return new SlackMessage(Fallback.of(kept), kept.stream().map(Piece::block).toList());
    }

    private boolean tooMuch(List<Piece> pieces) {
        return pieces.size() >= Limits.BLOCKS_PER_MESSAGE
                || pieces.stream().mapToInt(Piece::weight).sum() + more.weight()
                        > Limits.MESSAGE_WEIGHT;
    }

    /** The last words, else the last of what can be pressed. */
    private static int leastNeeded(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            boolean words =
                    pieces.get(i).role() == Piece.Role.CONTENT
                            && !(pieces.get(i).block() instanceof ActionsBlock);
            if (words) {
                return i;
            }
        }
        return pieces.size() - 1;
    }
}
