/** Planted: breaks A3 on purpose. */
@NullMarked
package dev.vigie.planted.a3.jdbc;

import org.jspecify.annotations.NullMarked;
