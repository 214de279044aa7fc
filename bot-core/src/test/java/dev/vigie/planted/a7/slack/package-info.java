/** Planted: breaks A7 on purpose. */
@NullMarked
package dev.vigie.planted.a7.slack;

import org.jspecify.annotations.NullMarked;
