package dev.vigie.planted.a13.told;

/** Lives in a package that says enough. */
public record Told(int words) {}
