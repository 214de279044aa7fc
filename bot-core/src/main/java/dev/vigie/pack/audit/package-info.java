/**
 * The second reading of a pack: what an editor would mark rather than what makes a file unusable.
 *
 * <p>Start with {@link dev.vigie.pack.audit.Audit}. It walks the files as they are written, so that
 * a new kind of file is audited without a line of code: what stands under {@code fr} is French,
 * under {@code en} English; what has {@code reviewed} and {@code review-every} has a due date.
 *
 * <p>Invariant: an audit only warns. It runs when a pack is checked, never when the program starts.
 */
@NullMarked
package dev.vigie.pack.audit;

import org.jspecify.annotations.NullMarked;
