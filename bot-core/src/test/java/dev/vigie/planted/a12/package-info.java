/** Planted: breaks A12 on purpose. */
@NullMarked
package dev.vigie.planted.a12;

import org.jspecify.annotations.NullMarked;
