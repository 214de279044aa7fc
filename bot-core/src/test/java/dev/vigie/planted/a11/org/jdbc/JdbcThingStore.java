package dev.vigie.planted.a11.org.jdbc;

import dev.vigie.planted.a11.org.ThingStore;

/** Keeps A11. */
public final class JdbcThingStore implements ThingStore {}
