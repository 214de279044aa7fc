/** Planted: breaks A9 on purpose. */
@NullMarked
package dev.vigie.planted.a9.org;

import org.jspecify.annotations.NullMarked;
