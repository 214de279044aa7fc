package dev.vigie.planted.a3.text;

import dev.vigie.planted.a3.command.Typed;

/** The lowest package looking up. */
public record Words(Typed typed) {}
