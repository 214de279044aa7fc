/** Planted: breaks A8 on purpose. */
@NullMarked
package dev.vigie.planted.a8.org;

import org.jspecify.annotations.NullMarked;
