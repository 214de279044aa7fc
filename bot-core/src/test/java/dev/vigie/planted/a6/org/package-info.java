/** Planted: breaks A6 on purpose. */
@NullMarked
package dev.vigie.planted.a6.org;

import org.jspecify.annotations.NullMarked;
