/** Planted: breaks A9 on purpose. */
@NullMarked
package dev.vigie.planted.a9.feature.crisis;

import org.jspecify.annotations.NullMarked;
