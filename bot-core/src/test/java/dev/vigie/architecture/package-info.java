/** The boundaries of the program, checked on what it ships. */
@NullMarked
package dev.vigie.architecture;

import org.jspecify.annotations.NullMarked;
