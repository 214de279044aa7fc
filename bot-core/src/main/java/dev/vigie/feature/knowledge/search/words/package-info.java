/**
 * What a question means before it is looked for: slang said in full, slips of the finger put right,
 * French said in English word by word.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.search.words.QuestionReader}. The words are
 * data, in {@code src/main/resources/search}.
 *
 * <p>Invariant: a word that is known is never changed into another one.
 */
@NullMarked
package dev.vigie.feature.knowledge.search.words;

import org.jspecify.annotations.NullMarked;
