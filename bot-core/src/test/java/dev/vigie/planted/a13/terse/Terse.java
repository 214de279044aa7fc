package dev.vigie.planted.a13.terse;

/** Lives in a package that says too little. */
public record Terse(int words) {}
