package dev.vigie.discord.markdown;

/**
 * A stretch of one line in one style.
 *
 * @param kind how its text is to be read
 * @param text what to show; for a mention, the person's id
 * @param style how it looks
 */
record Run(Kind kind, String text, Style style) {

    /** Stands for something that cannot be cut where a line is looked at as plain characters. */
    private static final String OBJECT = "\ufffc";

    enum Kind {
        /** Characters that somebody typed; they are escaped. */
        TYPED,
        /** Characters between backquotes. */
        CODE,
        /**
         * Characters that Discord takes as they are where they stand: in a code block, in a link.
         */
        LITERAL,
        /** Finished Markdown that cannot be cut: a moment, an address. */
        MARK,
        /** A person or role to notify; see {@link Mentioned}. */
        MENTION
    }

    static Run typed(String text) {
        return new Run(Kind.TYPED, text, Style.PLAIN);
    }

    static Run literal(String text) {
        return new Run(Kind.LITERAL, text, Style.PLAIN);
    }

    static Run mark(String markdown) {
        return new Run(Kind.MARK, markdown, Style.PLAIN);
    }

    Run withText(String other) {
        return new Run(kind, other, style);
    }

    boolean canBeCut() {
        return kind != Kind.MARK && kind != Kind.MENTION;
    }

    /** Its characters, or one stand-in for what cannot be cut. */
    String characters() {
        return canBeCut() ? text : OBJECT;
    }

    /** Whether nobody would see anything: Discord refuses texts of spaces, whatever their kind. */
    boolean isBlank() {
        return canBeCut() && text.codePoints().allMatch(Run::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    boolean continues(Run before) {
        return canBeCut() && kind == before.kind && style.equals(before.style);
    }
}
