package dev.vigie.planted.a3.command;

/** The one type above it that the database knows. */
public record Unavailable(String what) {}
