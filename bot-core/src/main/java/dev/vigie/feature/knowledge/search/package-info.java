/**
 * Finding the entry that answers a question: the port and its values.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.search.Search}; the way from a question to a
 * ranking is {@code pipeline}, over {@code words} (what is meant), {@code lexical} and {@code
 * vector} (how near).
 *
 * <p>Invariant: nothing here knows what a card is; entries and rankings go by id.
 */
@NullMarked
package dev.vigie.feature.knowledge.search;

import org.jspecify.annotations.NullMarked;
