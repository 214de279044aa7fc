package dev.vigie.planted.a11.org;

/** Implements a store where stores are not. */
public final class MemoryThingStore implements ThingStore {}
