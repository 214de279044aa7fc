/**
 * Documents to keep or to print: Markdown, PDF and CSV, and the picture of a distribution.
 *
 * <p>Start with {@link dev.vigie.feature.interview.paper.Paper}: a title and blocks, the same for
 * every form.
 *
 * <p>Invariant: nothing is drawn that the text alternative does not say, and a cell of a table is
 * never a formula.
 */
@NullMarked
package dev.vigie.feature.interview.paper;

import org.jspecify.annotations.NullMarked;
