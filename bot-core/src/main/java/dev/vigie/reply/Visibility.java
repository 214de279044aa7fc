package dev.vigie.reply;

/** Who sees a reply. */
public enum Visibility {
    /** Only the person who asked. */
    PRIVATE,
    /** Everyone in the conversation. */
    CHANNEL
}
