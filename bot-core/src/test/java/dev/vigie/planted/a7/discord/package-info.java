/** Planted: breaks A7 on purpose. */
@NullMarked
package dev.vigie.planted.a7.discord;

import org.jspecify.annotations.NullMarked;
