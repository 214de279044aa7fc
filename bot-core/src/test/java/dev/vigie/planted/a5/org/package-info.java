/** Planted: breaks A5 on purpose. */
@NullMarked
package dev.vigie.planted.a5.org;

import org.jspecify.annotations.NullMarked;
