package dev.vigie.console;

/**
 * What the console shows without having been asked.
 *
 * @param messenger where it arrives
 * @param settle waits until what a line has caused has arrived
 */
public record Unasked(ConsoleMessenger messenger, Runnable settle) {}
