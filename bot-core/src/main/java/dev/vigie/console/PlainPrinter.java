package dev.vigie.console;

import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.reply.Button;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Plain text without colour: pipes, logs, terminals that can do nothing else. */
public final class PlainPrinter implements ConsolePrinter {

    private final PrintStream out;
    private final ZoneId zone;
    private final Messages messages;
    private final Supplier<Language> language;

    public PlainPrinter(
            PrintStream out, ZoneId zone, Messages messages, Supplier<Language> language) {
        this.out = out;
        this.zone = zone;
        this.messages = messages;
        this.language = language;
    }

    @Override
    public void print(ConsoleOutput output) {
        if (output instanceof ConsoleOutput.Notice notice && notice.problem()) {
            out.println(notice.text());
        } else if (output instanceof ConsoleOutput.Arrived arrived) {
            out.println("→ " + arrived.to().name());
            out.println(reply(arrived.reply()));
            out.println();
        } else if (output instanceof ConsoleOutput.Answer answer) {
            out.println(
                    answer.outcome() instanceof Outcome.Replied replied
                            ? reply(replied.reply())
                            : form(((Outcome.FormAsked) answer.outcome()).form()));
            out.println();
        }
        out.flush();
    }

    private String reply(Reply reply) {
        StringBuilder text = new StringBuilder(new PlainText(reply.language(), zone).of(reply));
        List<Button> buttons = reply.pressable();
        for (int i = 0; i < buttons.size(); i++) {
            text.append(i == 0 ? "\n\n" : "\n")
                    .append('[')
                    .append(i + 1)
                    .append("] ")
                    .append(buttons.get(i).label());
        }
        return text.toString();
    }

    private String form(Form form) {
        Wording words = new Wording(messages, language.get());
        StringBuilder text = new StringBuilder(words.plain("console.form", "title", form.title()));
        for (Form.Field field : form.fields()) {
            text.append("\n  ").append(field.label()).append(" — ").append(field.help());
            if (!field.choices().isEmpty()) {
                text.append(" (").append(choices(field)).append(')');
            }
        }
        return text.append("\n:fill ")
                .append(
                        form.fields().stream()
                                .map(f -> f.label() + "=…")
                                .collect(Collectors.joining(" ")))
                .toString();
    }

    private String choices(Form.Field field) {
        return field.choices().stream()
                .map(choice -> choice.label().in(language.get()))
                .collect(Collectors.joining(", "));
    }
}
