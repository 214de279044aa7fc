package dev.vigie.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vigie.command.Choice;
import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.reply.Button;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.text.Language;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/** One JSON object per answer and line. */
public final class JsonPrinter implements ConsolePrinter {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;
    private final ZoneId zone;
    private final Supplier<Language> language;

    /**
     * Prints for programs.
     *
     * @param zone in which moments are shown in {@code text}
     * @param language of forms, which belong to the session
     */
    public JsonPrinter(PrintStream out, ZoneId zone, Supplier<Language> language) {
        this.out = out;
        this.zone = zone;
        this.language = language;
    }

    @Override
    public void print(ConsoleOutput output) {
        if (output instanceof ConsoleOutput.Notice notice && notice.problem()) {
            ObjectNode line = JSON.createObjectNode();
            line.put("to", notice.to().name()).put("conversation", notice.where().id());
            line.put("visibility", "private").put("text", notice.text());
            line.putArray("blocks");
            line.putArray("buttons");
            line.putObject("meta").put("error", "console");
            out.println(line);
        } else if (output instanceof ConsoleOutput.Answer answer) {
            out.println(answer(answer));
        } else if (output instanceof ConsoleOutput.Arrived arrived) {
            ObjectNode line = JSON.createObjectNode();
            line.put("to", arrived.to().name());
            line.put("conversation", arrived.where().id());
            reply(line, arrived.reply());
            line.withObject("/meta").put("unasked", true);
            out.println(line);
        }
        out.flush();
    }

    private ObjectNode answer(ConsoleOutput.Answer answer) {
        ObjectNode line = JSON.createObjectNode();
        line.put("to", answer.to().name());
        line.put("conversation", answer.where().id());
        if (answer.outcome() instanceof Outcome.Replied replied) {
            reply(line, replied.reply());
        } else if (answer.outcome() instanceof Outcome.FormAsked asked) {
            form(line, asked.form());
        }
        return line;
    }

    private void reply(ObjectNode line, Reply reply) {
        line.put("visibility", reply.visibility().name().toLowerCase(Locale.ROOT));
        line.put("text", new PlainText(reply.language(), zone).of(reply));
        ArrayNode blocks = line.putArray("blocks");
        JsonBlocks writer = new JsonBlocks(new PlainText(reply.language(), zone));
        reply.blocks().forEach(block -> blocks.add(block.accept(writer)));
        ArrayNode buttons = line.putArray("buttons");
        for (Button button : reply.pressable()) {
            buttons.addObject()
                    .put("label", button.label())
                    .put("call", "/" + button.call().encode());
        }
        ObjectNode meta = line.putObject("meta");
        reply.meta().forEach((name, value) -> meta.set(name, JSON.valueToTree(value)));
    }

    private void form(ObjectNode line, Form form) {
        line.put("visibility", "private");
        line.put("text", form.title());
        line.putArray("blocks");
        line.putArray("buttons");
        ObjectNode asked = line.putObject("form");
        asked.put("title", form.title());
        asked.put("call", "/" + form.call().encode());
        ArrayNode fields = asked.putArray("fields");
        for (Form.Field field : form.fields()) {
            ObjectNode one = fields.addObject();
            one.put("option", field.option().name());
            one.put("label", field.label());
            one.put("help", field.help());
            one.put("type", field.option().type().name().toLowerCase(Locale.ROOT));
            one.put("required", field.option().required());
            if (!field.choices().isEmpty()) {
                ArrayNode choices = one.putArray("choices");
                for (Choice choice : field.choices()) {
                    choices.addObject()
                            .put("value", choice.value())
                            .put("label", choice.label().in(language.get()));
                }
            }
        }
        line.putObject("meta");
    }
}
