/** Planted: goes over small budgets on purpose. */
@NullMarked
package dev.vigie.planted.budget;

import org.jspecify.annotations.NullMarked;
