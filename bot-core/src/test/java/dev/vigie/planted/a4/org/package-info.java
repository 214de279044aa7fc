/** Planted: breaks A4 on purpose. */
@NullMarked
package dev.vigie.planted.a4.org;

import org.jspecify.annotations.NullMarked;
