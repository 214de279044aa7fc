package dev.vigie.planted.a3.org.inner;

import dev.vigie.planted.a3.org.Left;
import org.jspecify.annotations.Nullable;

/** The other half. */
public record Right(@Nullable Left left) {}
