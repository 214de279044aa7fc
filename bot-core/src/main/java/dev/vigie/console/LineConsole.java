package dev.vigie.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard input, one line a message, replies in order; the end of input ends it. */
public final class LineConsole {

    private final ConsoleSession session;
    private final ConsolePrinter printer;

    public LineConsole(ConsoleSession session, ConsolePrinter printer) {
        this.session = session;
        this.printer = printer;
    }

    public void run(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                for (ConsoleOutput output : session.line(line)) {
                    if (output instanceof ConsoleOutput.Quit) {
                        return;
                    }
                    printer.print(output);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }
}
