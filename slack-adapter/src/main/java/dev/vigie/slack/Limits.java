package dev.vigie.slack;

/**
 * What Slack accepts, in characters unless said otherwise; counted in UTF-16 units, the strictest
 * way.
 */
final class Limits {

    static final int BLOCKS_PER_MESSAGE = 50;

    /**
     * What a message may weigh, see {@link Piece#weight()}. Slack documents no number; near 13,200
     * it answers {@code msg_blocks_too_long}.
     */
    static final int MESSAGE_WEIGHT = 12_000;

    /** What a block weighs besides its JSON: the ids and defaults that Slack adds to it. */
    static final int BLOCK_WEIGHT = 100;

    /**
     * Text in one block. Documented for sections; rich text has no documented limit and gets the
     * same.
     */
    static final int BLOCK_TEXT = 3_000;

    /** What the elements of one block may weigh: a message holds at least one block. */
    static final int BLOCK_JSON = 11_000;

    static final int HEADER = 150;

    static final int BUTTONS_PER_BLOCK = 25;

    static final int MENU_OPTIONS = 100;

    static final int PLACEHOLDER = 150;

    static final int LINK = 3_000;

    /**
     * The text beside the blocks, in UTF-8 bytes. Posting takes more, but an edit is refused above
     * 4,000, and that was seen to count bytes.
     */
    static final int FALLBACK_BYTES = 4_000;

    private Limits() {}
}
