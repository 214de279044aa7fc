package dev.vigie.chat;

/**
 * The tenant: every stored row belongs to one organization and no query crosses it.
 *
 * @param value opaque, at most 64 characters
 */
public record OrgId(String value) {}
