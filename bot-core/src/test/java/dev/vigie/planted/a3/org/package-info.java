/** Planted: breaks A3 on purpose. */
@NullMarked
package dev.vigie.planted.a3.org;

import org.jspecify.annotations.NullMarked;
