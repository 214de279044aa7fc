/**
 * How well answers are found, measured on sets of questions whose answers are known.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.search.eval.Evaluation}; the files are described
 * by {@link dev.vigie.feature.knowledge.search.eval.EvaluationFiles}.
 *
 * <p>Invariant: what is measured is the search that answers in chat, not a copy of it.
 */
@NullMarked
package dev.vigie.feature.knowledge.search.eval;

import org.jspecify.annotations.NullMarked;
