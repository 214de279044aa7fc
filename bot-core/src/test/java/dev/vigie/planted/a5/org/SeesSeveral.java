package dev.vigie.planted.a5.org;

import dev.vigie.planted.a5.feature.one.SeesStore;
import dev.vigie.planted.a5.feature.two.Two;

/** Sees several features without being app. */
public record SeesSeveral(SeesStore one, Two two) {}
