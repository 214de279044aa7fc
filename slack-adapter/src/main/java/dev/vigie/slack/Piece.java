package dev.vigie.slack;

import com.slack.api.model.block.LayoutBlock;

/**
 * A block with what the packing of messages must know about it.
 *
 * @param block what Slack draws
 * @param plain the same in plain words, for the text beside the blocks
 * @param role how it stands to its neighbours
 * @param weight what it takes of a message: its JSON, which holds addresses and values too, and the
 *     ids that Slack adds
 */
record Piece(LayoutBlock block, String plain, Role role, int weight) {

    /** How a piece stands to its neighbours. */
    enum Role {
        CONTENT,
        /** Belongs to what follows. */
        HEADING,
        /** Means nothing at the edge of a message. */
        DIVIDER
    }

    static Piece of(LayoutBlock block, String plain, Role role) {
        return new Piece(block, plain, role, SlackJson.of(block).length() + Limits.BLOCK_WEIGHT);
    }

    static Piece content(LayoutBlock block, String plain) {
        return of(block, plain, Role.CONTENT);
    }
}
