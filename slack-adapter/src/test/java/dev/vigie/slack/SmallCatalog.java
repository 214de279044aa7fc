package dev.vigie.slack;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandHandler;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few commands with their words, so that these tests do not change whenever the real ones do. */
final class SmallCatalog {

    private static final Map<String, String> EN =
            Map.ofEntries(
                    Map.entry("ask.word", "ask"),
                    Map.entry("ask.help", "Get one sourced answer from the team's base."),
                    Map.entry("crisis.word", "crisis"),
                    Map.entry("crisis.help", "Run a crisis with its checklist."),
                    Map.entry("crisis.start.word", "start, open"),
                    Map.entry("crisis.note.word", "note"),
                    Map.entry("crisis.tick.word", "tick"),
                    Map.entry("team.word", "team"),
                    Map.entry("team.help", "Who is in the crisis unit."),
                    Map.entry("team.cell.word", "cell"),
                    Map.entry("help.word", "help"),
                    Map.entry("help.help", "What you can do here."),
                    Map.entry("internal.word", "internal"),
                    Map.entry("option.question.word", "question"),
                    Map.entry("option.theme.word", "theme"));

    private static final Map<String, String> FR =
            Map.ofEntries(
                    Map.entry("ask.word", "demander"),
                    Map.entry("ask.help", "Obtenir une réponse sourcée de la base de l’équipe."),
                    Map.entry("crisis.word", "crise"),
                    Map.entry("crisis.help", "Mener une crise avec sa liste d’étapes."),
                    Map.entry("crisis.start.word", "ouvrir, démarrer"),
                    Map.entry("crisis.note.word", "noter"),
                    Map.entry("crisis.tick.word", "cocher"),
                    Map.entry("team.word", "équipe"),
                    Map.entry("team.help", "Qui fait partie de la cellule de crise."),
                    Map.entry("team.cell.word", "cellule"),
                    Map.entry("help.word", "aide"),
                    Map.entry("help.help", "Ce que vous pouvez faire ici."),
                    Map.entry("internal.word", "interne"),
                    Map.entry("option.question.word", "question"),
                    Map.entry("option.theme.word", "thème"));

    private static final CommandHandler SILENT = use -> use.reply().paragraph(Text.EMPTY).build();

    private SmallCatalog() {}

    static CommandCatalog catalog() {
        return catalog(
                List.of(
                        CommandSpec.named("ask")
                                .required(OptionSpec.text("question"))
                                .optional(OptionSpec.word("theme"))
                                .handledBy(SILENT),
                        CommandSpec.named("crisis start").inChannel().handledBy(SILENT),
                        CommandSpec.named("crisis note").handledBy(SILENT),
                        CommandSpec.named("crisis tick").unlisted().handledBy(SILENT),
                        CommandSpec.named("team cell").forAdministrators().handledBy(SILENT),
                        CommandSpec.named("help").handledBy(SILENT),
                        CommandSpec.named("internal").unlisted().handledBy(SILENT)),
                Map.of());
    }

    /** As many commands of one word as asked for. */
    static CommandCatalog of(int count) {
        Map<String, String> words = new HashMap<>();
        List<CommandSpec> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.put("c" + i + ".word", "c" + i);
            words.put("c" + i + ".help", "Help " + i);
            commands.add(CommandSpec.named("c" + i).handledBy(SILENT));
        }
        return catalog(commands, words);
    }

    private static CommandCatalog catalog(List<CommandSpec> commands, Map<String, String> more) {
        return new CommandCatalog(commands, messages(more));
    }

    static Messages messages(Map<String, String> more) {
        Map<Language, Map<String, String>> patterns = new HashMap<>();
        patterns.put(Language.EN, joined(EN, more));
        patterns.put(Language.FR, joined(FR, more));
        try {
            // the core offers no other way yet to make messages that are not its own
            Constructor<Messages> constructor = Messages.class.getDeclaredConstructor(Map.class);
            constructor.setAccessible(true);
            return constructor.newInstance(patterns);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Messages are made differently now", e);
        }
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
