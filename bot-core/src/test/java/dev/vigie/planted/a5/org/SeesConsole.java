package dev.vigie.planted.a5.org;

import dev.vigie.planted.a5.console.Screen;

/** Sees the console without being app. */
public record SeesConsole(Screen screen) {}
