package dev.vigie.planted.a2.feature.one;

import dev.vigie.planted.a2.feature.two.Two;

/** A feature that reaches into another. */
public record One(Two other) {}
