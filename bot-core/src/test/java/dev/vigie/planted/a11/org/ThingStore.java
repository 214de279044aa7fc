package dev.vigie.planted.a11.org;

/** A port. */
public interface ThingStore {}
