/** Says {@code a.b} in one sentence */
@NullMarked
package dev.vigie.planted.a13.terse;

import org.jspecify.annotations.NullMarked;
