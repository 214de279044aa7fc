@NullMarked
package dev.vigie.planted.a13.mute;

import org.jspecify.annotations.NullMarked;
