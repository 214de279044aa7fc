package dev.vigie.chat;

/**
 * A message that was posted.
 *
 * @param conversation where
 * @param id the message's id there (Slack: its timestamp)
 */
public record MessageRef(ConversationRef conversation, String id) {}
