/**
 * What tests are written with, here and in the adapters: virtual time, scripted conversations and
 * the contracts that every renderer, platform and store must keep.
 *
 * <p>Start with {@link dev.vigie.testkit.Conversation}.
 */
@NullMarked
package dev.vigie.testkit;

import org.jspecify.annotations.NullMarked;
