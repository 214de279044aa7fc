/** Planted: breaks A6 on purpose. */
@NullMarked
package dev.vigie.planted.a6.slack;

import org.jspecify.annotations.NullMarked;
