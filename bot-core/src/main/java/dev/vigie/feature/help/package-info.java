/**
 * {@code /help}: what can I do here, in my language, with examples that can be pressed.
 *
 * <p>Start with {@link dev.vigie.feature.help.HelpFeature}; it is derived from the catalogue, so a
 * new command appears in it by itself.
 */
@NullMarked
package dev.vigie.feature.help;

import org.jspecify.annotations.NullMarked;
