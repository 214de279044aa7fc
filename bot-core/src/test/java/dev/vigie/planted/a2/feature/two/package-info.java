/** Planted: breaks A2 on purpose. */
@NullMarked
package dev.vigie.planted.a2.feature.two;

import org.jspecify.annotations.NullMarked;
