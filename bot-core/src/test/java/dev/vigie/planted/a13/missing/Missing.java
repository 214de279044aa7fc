package dev.vigie.planted.a13.missing;

/** Lives in a package without a package-info. */
public record Missing(int words) {}
