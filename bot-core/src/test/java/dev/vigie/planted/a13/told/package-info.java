/** Planted: keeps A13. Two sentences are enough. */
@NullMarked
package dev.vigie.planted.a13.told;

import org.jspecify.annotations.NullMarked;
