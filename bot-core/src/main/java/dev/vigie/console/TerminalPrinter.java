package dev.vigie.console;

import dev.vigie.command.Outcome;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import java.time.ZoneId;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colour for people: titles bold, small print grey, buttons numbered, lines folded at the edge. */
final class TerminalPrinter implements ConsolePrinter {

    private static final int WIDEST = 100;
    private static final AttributedStyle GREY =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT);
    private static final AttributedStyle RED =
            AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);

    private final Terminal terminal;
    private final ZoneId zone;
    private final Messages messages;

    TerminalPrinter(Terminal terminal, ZoneId zone, Messages messages) {
        this.terminal = terminal;
        this.zone = zone;
        this.messages = messages;
    }

    @Override
    public void print(ConsoleOutput output) {
        if (output instanceof ConsoleOutput.Notice notice) {
            show(
                    new AttributedStringBuilder()
                            .styled(notice.problem() ? RED : GREY, notice.text()));
        } else if (output instanceof ConsoleOutput.Answer answer
                && answer.outcome() instanceof Outcome.Replied replied) {
            show(styled(replied.reply()));
        } else if (output instanceof ConsoleOutput.Arrived arrived) {
            show(styled(arrived));
        }
    }

    /** Under the name of the person or channel it is for. */
    AttributedStringBuilder styled(ConsoleOutput.Arrived arrived) {
        return new AttributedStringBuilder()
                .styled(GREY, "→ " + arrived.to().name())
                .append('\n')
                .append(styled(arrived.reply()));
    }

    private AttributedStringBuilder styled(Reply reply) {
        Wording words = new Wording(messages, reply.language());
        int width = terminal.getWidth() > 20 ? Math.min(WIDEST, terminal.getWidth()) : WIDEST;
        AttributedStringBuilder all = new AttributedStringBuilder();
        if (reply.visibility() == Visibility.PRIVATE) {
            all.styled(GREY, "· " + words.plain("console.private")).append('\n');
        }
        StyledBlocks blocks = new StyledBlocks(reply.language(), zone, width);
        reply.blocks().forEach(block -> all.append(block.accept(blocks)));
        return all;
    }

    void show(AttributedStringBuilder text) {
        terminal.writer().println(text.toAnsi(terminal));
        terminal.writer().flush();
    }
}
