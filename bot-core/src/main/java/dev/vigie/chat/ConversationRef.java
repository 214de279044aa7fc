package dev.vigie.chat;

/**
 * A place where people talk: a channel, a thread or a direct message.
 *
 * @param platform the platform's id
 * @param space the Slack workspace or Discord server it belongs to
 * @param id the conversation's id there
 */
public record ConversationRef(String platform, String space, String id) {}
