/**
 * The words Vigie says, in French and in English.
 *
 * <p>Start with {@link dev.vigie.text.Messages}: one bundle per language, the same keys in both.
 * {@link dev.vigie.text.Bilingual} holds content written side by side.
 *
 * <p>Invariant: nothing a person reads exists in one language only, and nothing here knows what a
 * chat is.
 */
@NullMarked
package dev.vigie.text;

import org.jspecify.annotations.NullMarked;
