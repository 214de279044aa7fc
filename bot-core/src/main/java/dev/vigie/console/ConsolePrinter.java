package dev.vigie.console;

/** Shows outputs on a screen or to a program. */
public interface ConsolePrinter {

    void print(ConsoleOutput output);
}
