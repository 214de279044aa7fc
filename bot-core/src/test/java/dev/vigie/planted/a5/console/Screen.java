package dev.vigie.planted.a5.console;

/** Part of the console. */
public record Screen(int columns) {}
