package dev.vigie.planted.a5.feature.one;

import dev.vigie.planted.a5.feature.one.jdbc.JdbcThing;

/** A feature that sees its concrete store. */
public record SeesStore(JdbcThing store) {}
