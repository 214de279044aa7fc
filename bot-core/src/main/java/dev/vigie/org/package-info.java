/**
 * The organization: its spaces, its people and their language, its crisis unit, and the audit trail
 * of everything that changes something.
 *
 * <p>Start with {@link dev.vigie.org.People}, which recognizes whoever speaks.
 *
 * <p>Invariant: every row belongs to one organization and no query crosses it; nothing is changed
 * without saying who did it.
 */
@NullMarked
package dev.vigie.org;

import org.jspecify.annotations.NullMarked;
