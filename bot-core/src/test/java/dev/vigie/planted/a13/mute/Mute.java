package dev.vigie.planted.a13.mute;

/** Lives in a package that says nothing. */
public record Mute(int words) {}
