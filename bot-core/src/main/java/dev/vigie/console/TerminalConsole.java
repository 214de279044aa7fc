package dev.vigie.console;

import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A person at a terminal: history, completion, colour, buttons pressed by their number. */
public final class TerminalConsole {

    private static final String PROMPT = "vigie> ";

    private final ConsoleSession session;
    private final Messages messages;
    private final ZoneId zone;
    private final Path history;
    private final Unasked unasked;

    /**
     * Prepares the console.
     *
     * @param unasked what is shown without having been asked
     * @param history the file that keeps what was typed
     */
    public TerminalConsole(
            ConsoleSession session, Unasked unasked, Messages messages, ZoneId zone, Path history) {
        this.session = session;
        this.unasked = unasked;
        this.messages = messages;
        this.zone = zone;
        this.history = history;
    }

    public void run() {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader reader =
                    LineReaderBuilder.builder()
                            .terminal(terminal)
                            .completer(new CommandCompleter(session.catalog(), session::language))
                            .variable(LineReader.HISTORY_FILE, history)
                            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                            .build();
            TerminalPrinter printer = new TerminalPrinter(terminal, zone, messages);
            printer.show(styled(words().text("console.welcome")));
            unasked.messenger()
                    .showOn(
                            arrived -> {
                                session.arrived(arrived);
                                reader.printAbove(printer.styled(arrived).toAttributedString());
                            });
            while (turn(reader, printer)) {
                terminal.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the terminal", e);
        }
    }

    /** One message and its answer; false at the end. */
    private boolean turn(LineReader reader, TerminalPrinter printer) {
        String line;
        try {
            line = reader.readLine(PROMPT);
        } catch (UserInterruptException interrupted) {
            return true;
        } catch (EndOfFileException end) {
            return false;
        }
        String typed = line.strip();
        unasked.messenger().hold();
        try {
            for (ConsoleOutput output :
                    session.line(session.canPress(typed) ? ":press " + typed : line)) {
                if (output instanceof ConsoleOutput.Quit) {
                    return false;
                }
                show(reader, printer, output);
            }
        } finally {
            unasked.messenger().release();
        }
        unasked.settle().run();
        return true;
    }

    private void show(LineReader reader, TerminalPrinter printer, ConsoleOutput output) {
        printer.print(output);
        if (output instanceof ConsoleOutput.Answer answer
                && answer.outcome() instanceof Outcome.FormAsked asked) {
            unasked.messenger().release();
            Optional<Map<String, String>> given = ask(reader, printer, asked.form());
            unasked.messenger().hold();
            given.ifPresentOrElse(
                    values -> show(reader, printer, session.fill(values)),
                    () -> session.line(":cancel").forEach(printer::print));
        }
    }

    /** Prompts for each field; empty when the person gives up. */
    private Optional<Map<String, String>> ask(
            LineReader reader, TerminalPrinter printer, Form form) {
        printer.show(styled(words().text("console.form", "title", form.title()).asStrong()));
        Map<String, String> values = new LinkedHashMap<>();
        for (Form.Field field : form.fields()) {
            AttributedStringBuilder help = styled(Text.plain(field.help()));
            if (!field.choices().isEmpty()) {
                help.append("\n")
                        .append(words().plain("console.form-choices", "choices", choices(field)));
            }
            printer.show(help);
            String value;
            try {
                value = reader.readLine(field.label() + "> ").strip();
            } catch (UserInterruptException | EndOfFileException givenUp) {
                return Optional.empty();
            }
            if (value.equals(":cancel")) {
                return Optional.empty();
            }
            values.put(field.option().name(), value);
        }
        return Optional.of(values);
    }

    private String choices(Form.Field field) {
        return field.choices().stream()
                .map(choice -> choice.label().in(session.language()))
                .collect(Collectors.joining(", "));
    }

    private AttributedStringBuilder styled(Text text) {
        return new AttributedStringBuilder()
                .append(
                        new StyledSpans(session.language(), zone)
                                .of(text, AttributedStyle.DEFAULT));
    }

    private Wording words() {
        return new Wording(messages, session.language());
    }
}
