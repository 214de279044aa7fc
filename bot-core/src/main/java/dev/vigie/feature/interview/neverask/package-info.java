/**
 * What an interviewer never asks, by jurisdiction, and what to ask instead.
 *
 * <p>Start with {@link dev.vigie.feature.interview.neverask.NeverAsk}: it holds the list and finds
 * what a written question touches.
 *
 * <p>Invariant: the list is data that an organization's own pack can change by id; every example in
 * it is found by its own phrases.
 */
@NullMarked
package dev.vigie.feature.interview.neverask;

import org.jspecify.annotations.NullMarked;
