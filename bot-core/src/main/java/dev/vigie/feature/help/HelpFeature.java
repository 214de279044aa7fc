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

    private final List<Feature> others;
    private final CommandCatalog catalog;
    private final CrisisUnitStore units;

    /**
     * Explains commands, and itself.
     *
     * @param others all other features, in the order to explain them
     * @param messages their words
     * @param units to say so while no crisis unit exists
     */
    public HelpFeature(List<Feature> others, Messages messages, CrisisUnitStore units) {
        this.others = List.copyOf(others);
        List<CommandSpec> all = new ArrayList<>();
        others.forEach(feature -> all.addAll(feature.commands()));
        all.addAll(commands());
        this.catalog = new CommandCatalog(all, messages);
        this.units = units;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("help").handledBy(this::help),
                CommandSpec.named("home").unlisted().handledBy(this::homePage));
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
        return reply.buttons(examples(words)).note(words.text("help.plain")).build();
    }

    /** What a chat platform shows where somebody looks at Vigie by itself. */
    private Reply homePage(Invocation use) {
        Wording words = use.words();
        Reply.Builder reply = use.reply();
        if (units.unit(use.org()).isEmpty()) {
            reply.paragraph(words.text("help.no-unit").asStrong());
        }
        List<Block> blocks =
                others.stream().flatMap(feature -> feature.home(use).stream()).toList();
        if (blocks.isEmpty()) {
            reply.paragraph(words.text("home.nothing"));
        }
        return reply.blocks(blocks)
                .divider()
                .heading(words.text("home.can"))
                .buttons(examples(words))
                .buttons(Button.of(words.plain("home.help-button"), CommandCall.of("help")))
                .note(words.text("home.plain"))
                .build();
    }

    private static List<Button> examples(Wording words) {
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
        return examples;
    }

    private Text line(Invocation use, CommandSpec command) {
        return Text.of(new Span.Code(catalog.shown(command, use.language())))
                .and(" — " + catalog.help(command, use.language()));
    }
}
