package dev.vigie.planted.a3.jdbc;

import dev.vigie.planted.a3.command.Typed;

/** The database knows one type above it, and this is not the one. */
public record Store(Typed typed) {}
