/**
 * Running text in Discord's own Markdown: escaped, measured, cut.
 *
 * <p>Start with {@link dev.vigie.discord.markdown.Passage}, which is made of {@link
 * dev.vigie.discord.markdown.Line}s.
 *
 * <p>Invariant: what somebody typed is shown exactly as typed. It never formats, never mentions,
 * and is never lost where a text is cut.
 */
@NullMarked
package dev.vigie.discord.markdown;

import org.jspecify.annotations.NullMarked;
