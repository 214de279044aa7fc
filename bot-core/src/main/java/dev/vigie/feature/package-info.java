/**
 * What Vigie does, a package per feature, each an island: none sees another.
 *
 * <p>Start with a slice's {@code XFeature}; its {@code commands()} reads as a table.
 */
@NullMarked
package dev.vigie.feature;

import org.jspecify.annotations.NullMarked;
