/**
 * Code that must not exist, and that the rules about code must find.
 *
 * <p>Start with the test that looks for it: {@code AdapterBoundariesTest}.
 */
@NullMarked
package dev.vigie.slack.planted;

import org.jspecify.annotations.NullMarked;
