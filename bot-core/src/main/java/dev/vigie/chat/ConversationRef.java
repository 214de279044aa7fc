package dev.vigie.chat;

/**
 * A place where people talk: a channel, a thread or a direct message.
 *
 * @param platform the platform's id
 * @param space the Slack workspace or Discord server it belongs to
 * @param id the conversation's id there
 */
public record ConversationRef(String platform, String space, String id) {

    /** {@code platform:space:id}, as stored. */
    public String key() {
        return platform + ":" + space + ":" + id;
    }

    /**
     * Reads what {@link #key()} wrote.
     *
     * @throws IllegalArgumentException when it is not three parts
     */
    public static ConversationRef parse(String key) {
        String[] parts = key.split(":", 3);
        if (parts.length < 3 || parts[0].isEmpty()) {
            throw new IllegalArgumentException("not a platform:space:id: " + key);
        }
        return new ConversationRef(parts[0], parts[1], parts[2]);
    }
}
