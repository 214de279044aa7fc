/**
 * The composition root: the one place that sees everything, and that nobody sees.
 *
 * <p>Start with {@link dev.vigie.app.Main}; {@link dev.vigie.app.Wiring} puts the program together.
 */
@NullMarked
package dev.vigie.app;

import org.jspecify.annotations.NullMarked;
