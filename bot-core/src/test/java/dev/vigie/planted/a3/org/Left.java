package dev.vigie.planted.a3.org;

import dev.vigie.planted.a3.org.inner.Right;

/** One half of a circle. */
public record Left(Right right) {}
