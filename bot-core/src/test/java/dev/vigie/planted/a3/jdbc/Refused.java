package dev.vigie.planted.a3.jdbc;

import dev.vigie.planted.a3.command.Unavailable;

/** Keeps A3. */
public record Refused(Unavailable unavailable) {}
