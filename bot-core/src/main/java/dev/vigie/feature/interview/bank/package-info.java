/**
 * The questions that a team adds to the bank or retires from it, approved by a second person.
 *
 * <p>Start with {@link dev.vigie.feature.interview.bank.BankFeature}. What happened to a question
 * is a list of {@link dev.vigie.feature.interview.bank.BankEvent}s; its state is computed from
 * them.
 *
 * <p>Invariant: nobody approves a question of their own, and none with a never-ask finding is
 * approved.
 */
@NullMarked
package dev.vigie.feature.interview.bank;

import org.jspecify.annotations.NullMarked;
