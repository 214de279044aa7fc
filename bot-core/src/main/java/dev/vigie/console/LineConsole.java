package dev.vigie.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard input, one line a message, replies in order; the end of input ends it. */
public final class LineConsole {

    private final ConsoleSession session;
    private final ConsolePrinter printer;
    private final Unasked unasked;

    public LineConsole(ConsoleSession session, ConsolePrinter printer, Unasked unasked) {
        this.session = session;
        this.printer = printer;
        this.unasked = unasked;
    }

    public void run(BufferedReader in) {
        unasked.messenger()
                .showOn(
                        arrived -> {
                            session.arrived(arrived);
                            printer.print(arrived);
                        });
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line)) {
                    return;
                }
                unasked.settle().run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }

    /** False when the session ends. */
    private boolean answer(String line) {
        unasked.messenger().hold();
        try {
            for (ConsoleOutput output : session.line(line)) {
                if (output instanceof ConsoleOutput.Quit) {
                    return false;
                }
                printer.print(output);
            }
            return true;
        } finally {
            unasked.messenger().release();
        }
    }
}
