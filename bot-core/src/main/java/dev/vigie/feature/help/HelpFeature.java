package dev.vigie.feature.help;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.feature.Feature;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Explains what can be done. */
public final class HelpFeature implements Feature {

    private final CommandCatalog catalog;
    private final CrisisUnitStore units;

    /**
     * Explains commands, and itself.
     *
     * @param others all other commands, in the order to explain them
     * @param messages their words
     * @param units to say so while no crisis unit exists
     */
    public HelpFeature(List<CommandSpec> others, Messages messages, CrisisUnitStore units) {
        List<CommandSpec> all = new ArrayList<>(others);
        all.addAll(commands());
        this.catalog = new CommandCatalog(all, messages);
        this.units = units;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named("help").handledBy(this::help));
    }

    private Reply help(Invocation use) {
        Wording words = use.words();
        Reply.Builder reply = use.reply().paragraph(words.text("help.intro"));
        if (units.unit(use.org()).isEmpty()) {
            reply.paragraph(words.text("help.no-unit").asStrong());
        }
        for (String group : catalog.groups()) {
            List<CommandSpec> listed =
                    catalog.group(group).stream().filter(CommandSpec::listed).toList();
            reply.block(new Block.Paragraph(Text.strong(catalog.groupHelp(group, use.language()))));
            reply.bullets(listed.stream().map(command -> line(use, command)).toList());
        }
        List<Button> examples = new ArrayList<>();
        examples.add(
                Button.of(
                        words.plain("help.example.ask"),
                        CommandCall.of("ask", "question", words.plain("help.example.ask"))));
        examples.add(
                Button.of(
                        words.plain("help.example.question"),
                        CommandCall.of("interview question")));
        examples.add(Button.of(words.plain("help.example.crisis"), CommandCall.of("crisis start")));
        examples.add(Button.of(words.plain("help.example.unit"), CommandCall.of("team cell")));
        return reply.buttons(examples).note(words.text("help.plain")).build();
    }

    private Text line(Invocation use, CommandSpec command) {
        return Text.of(new Span.Code(catalog.shown(command, use.language())))
                .and(" — " + catalog.help(command, use.language()));
    }
}
