package dev.vigie.planted.a11.org.jdbc;

import dev.vigie.planted.a11.org.ThingStore;

/** Does not lead with its technology. */
public final class SqlThingStore implements ThingStore {}
