package dev.vigie.slack;

import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import java.util.List;

/**
 * Draws a reply as Block Kit messages.
 *
 * <ul>
 *   <li>A heading is a header; bold rich text when it is long, has form, or holds what a header
 *       would change.
 *   <li>A paragraph is rich text, a quote a rich text quote with an empty line between its
 *       paragraphs.
 *   <li>Bullets are a rich text list, whose numbers go on over several blocks.
 *   <li>Facts are lines of rich text: the label bold, a colon, the value. Section fields would
 *       stand in two columns, but take no rich text.
 *   <li>A note is a context block; rich text when its words could be read as markup.
 *   <li>Verbatim text is preformatted rich text, a divider a divider.
 *   <li>Buttons are actions, 25 to a block.
 *   <li>A menu is a select with the prompt inside it; beyond 100 lines several, each saying which
 *       lines it holds.
 * </ul>
 *
 * <p>Rich text is the rule because Slack never parses the words in it. Long text is cut between
 * lines, sentences, words, and goes on in further blocks and messages; nothing is left out.
 */
public final class SlackRenderer {

    /** How the action id of the button begins that shows what a card had no room for. */
    public static final String MORE_PREFIX = "more-";

    /** The messages to post, in order; none when the reply shows nothing. */
    public List<SlackMessage> render(Reply reply) {
        return MessagePacker.pack(pieces(reply));
    }

    /**
     * The reply as one message, for what is edited later: what does not fit is behind a button that
     * says so.
     */
    public SlackMessage single(Reply reply) {
        List<SlackMessage> messages = render(reply);
        return messages.size() == 1
                ? messages.get(0)
                : new CardFit(reply.language(), card(reply)).fitted(pieces(reply));
    }

    private static String card(Reply reply) {
        return reply.live().map(Live::card).orElse("");
    }

    private static List<Piece> pieces(Reply reply) {
        BlockPieces forms = new BlockPieces(reply.language());
        return reply.blocks().stream().flatMap(block -> block.accept(forms).stream()).toList();
    }
}
