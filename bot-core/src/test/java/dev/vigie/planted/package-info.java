/**
 * Miniatures of the program, one per rule of {@link dev.vigie.testkit.ArchitectureRules}, each
 * breaking its rule on purpose.
 */
@NullMarked
package dev.vigie.planted;

import org.jspecify.annotations.NullMarked;
