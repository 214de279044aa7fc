/**
 * Meaning as numbers: texts become vectors, and the nearest entries are found by their angle.
 *
 * <p>Start with {@link dev.vigie.feature.knowledge.search.vector.VectorIndex}. The model is a file
 * of a library and runs in this process, through native code: {@link
 * dev.vigie.feature.knowledge.search.vector.OnnxModel}.
 *
 * <p>Invariant: the same text gives the same vector, alone or among others; vectors have length 1.
 */
@NullMarked
package dev.vigie.feature.knowledge.search.vector;

import org.jspecify.annotations.NullMarked;
