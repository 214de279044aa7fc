/**
 * Answers from the knowledge base: {@code /ask} and {@code /kb}.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.KnowledgeFeature}. Cards are read by {@link
 * dev.vigie.feature.knowledge.KnowledgeBase}; {@link dev.vigie.feature.knowledge.search.Search}
 * finds the right one; {@link dev.vigie.feature.knowledge.KnowledgeReplies} words the answer.
 *
 * <p>Invariant: an answer is a card's own words with its sources, or an honest no. Nothing is made
 * up.
 */
@NullMarked
package dev.vigie.feature.knowledge;

import org.jspecify.annotations.NullMarked;
