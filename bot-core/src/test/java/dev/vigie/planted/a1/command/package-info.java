/** Planted: breaks A1 on purpose. */
@NullMarked
package dev.vigie.planted.a1.command;

import org.jspecify.annotations.NullMarked;
