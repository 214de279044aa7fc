/** Planted: breaks A11 on purpose. */
@NullMarked
package dev.vigie.planted.a11.org;

import org.jspecify.annotations.NullMarked;
