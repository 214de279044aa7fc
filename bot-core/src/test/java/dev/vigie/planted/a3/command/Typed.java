package dev.vigie.planted.a3.command;

/** Something above the words. */
public record Typed(String line) {}
