/**
 * Words compared, with Lucene.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.search.lexical.LexicalIndex}.
 *
 * <p>Invariant: a score is a share, from 0 to 1, of what the question says.
 */
@NullMarked
package dev.vigie.feature.knowledge.search.lexical;

import org.jspecify.annotations.NullMarked;
