/**
 * The way from a question to a ranking: read, compare words and meaning, add up, judge.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.search.pipeline.StagedSearch}. {@link
 * dev.vigie.feature.knowledge.search.pipeline.Candidates} scores the entries; {@link
 * dev.vigie.feature.knowledge.search.pipeline.Judge} says how likely the first one is right.
 *
 * <p>Invariant: the same base and the same question give the same ranking.
 */
@NullMarked
package dev.vigie.feature.knowledge.search.pipeline;

import org.jspecify.annotations.NullMarked;
