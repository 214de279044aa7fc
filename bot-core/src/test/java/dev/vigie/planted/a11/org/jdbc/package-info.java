/** Planted: breaks A11 on purpose. */
@NullMarked
package dev.vigie.planted.a11.org.jdbc;

import org.jspecify.annotations.NullMarked;
