package dev.vigie.planted.a6.org;

/** Not for adapters. */
public record Member(String name) {}
