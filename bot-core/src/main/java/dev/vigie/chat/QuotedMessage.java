package dev.vigie.chat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A message of the chat that somebody pointed at: what a crisis is opened from, what is to become a
 * card.
 *
 * @param author who wrote it
 * @param text what it says
 * @param at when it was written
 * @param link where it can be read
 * @param ref where it is
 */
public record QuotedMessage(
        Person author, String text, Instant at, Optional<URI> link, MessageRef ref) {}
