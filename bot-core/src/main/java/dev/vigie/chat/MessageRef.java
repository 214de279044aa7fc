package dev.vigie.chat;

/**
 * A message that was posted.
 *
 * @param conversation where
 * @param id the message's id there (Slack: its timestamp), without a space
 */
public record MessageRef(ConversationRef conversation, String id) {

    /** The message's id, a space, the conversation's key; as stored. */
    public String key() {
        return id + " " + conversation.key();
    }

    /**
     * Reads what {@link #key()} wrote.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static MessageRef parse(String key) {
        int space = key.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("not a message: " + key);
        }
        return new MessageRef(
                ConversationRef.parse(key.substring(space + 1)), key.substring(0, space));
    }
}
