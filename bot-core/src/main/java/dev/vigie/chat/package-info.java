/**
 * Who speaks and where: references to organizations, people, conversations and messages, and the
 * {@link dev.vigie.chat.CommandCall} that a button carries.
 *
 * <p>Invariant: plain values, comparable across platforms; no platform's type and no text for
 * people.
 */
@NullMarked
package dev.vigie.chat;

import org.jspecify.annotations.NullMarked;
