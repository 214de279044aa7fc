/** Planted: breaks A10 on purpose. */
@NullMarked
package dev.vigie.planted.a10.command;

import org.jspecify.annotations.NullMarked;
