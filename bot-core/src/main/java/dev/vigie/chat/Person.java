package dev.vigie.chat;

/**
 * A person with the name to show when the platform does not draw the mention itself.
 *
 * @param ref who
 * @param name the display name, as last seen
 */
public record Person(UserRef ref, String name) {}
