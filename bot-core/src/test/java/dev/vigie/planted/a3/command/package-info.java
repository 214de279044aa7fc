/** Planted: breaks A3 on purpose. */
@NullMarked
package dev.vigie.planted.a3.command;

import org.jspecify.annotations.NullMarked;
