package dev.vigie.slack;

import com.google.gson.JsonObject;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.slack.events.SlackText;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One slash command of Slack: a group of the catalogue, whose subcommands are typed as its text.
 *
 * @param name with its slash
 * @param description what it is for
 * @param hint what may follow the name; empty when nothing does
 */
record SlackCommand(String name, String description, String hint) {

    private static final String HELP = "help";
    private static final int MAX_NAME = 32;
    private static final int MAX_DESCRIPTION = 2_000;
    private static final int MAX_HINT = 1_000;

    /**
     * @throws IllegalArgumentException when Slack would refuse the name
     */
    SlackCommand {
        if (!name.matches("/[a-z0-9][a-z0-9_-]*") || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("not a name for a slash command: " + name);
        }
    }

    static SlackCommand of(CommandCatalog catalog, String group, Language language, String prefix) {
        // Slack takes plain letters only; whatever is typed is understood without accents
        String own = Folding.fold(catalog.word(group, language)).replace(' ', '-');
        // Slack keeps /help to itself
        String word = group.equals(HELP) && prefix.isEmpty() ? SlackText.OWN_WORD : own;
        return new SlackCommand(
                "/" + prefix + word,
                shortened(catalog.groupHelp(group, language), MAX_DESCRIPTION),
                shortened(hint(catalog, group, language), MAX_HINT));
    }

    private static String hint(CommandCatalog catalog, String group, Language language) {
        List<CommandSpec> commands =
                catalog.group(group).stream().filter(CommandSpec::listed).toList();
        return commands.stream()
                .map(
                        command ->
                                command.path().size() == 1
                                        ? options(catalog, command, language)
                                        : subcommand(catalog, command, language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String subcommand(
            CommandCatalog catalog, CommandSpec command, Language language) {
        return catalog.shown(command, language).split(" ", 2)[1];
    }

    /** {@code <what must be said> [what may be said]}. */
    private static String options(CommandCatalog catalog, CommandSpec command, Language language) {
        return command.options().stream()
                .filter(OptionSpec::typable)
                .map(option -> shown(option, catalog.word("option." + option.name(), language)))
                .collect(Collectors.joining(" "));
    }

    private static String shown(OptionSpec option, String word) {
        return option.required() ? "<" + word + ">" : "[" + word + "]";
    }

    private static String shortened(String text, int max) {
        return text.length() <= max
                ? text
                : text.substring(0, TextCut.length(text, max - 2)).strip() + " …";
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("command", name);
        json.addProperty("description", description);
        if (!hint.isEmpty()) {
            json.addProperty("usage_hint", hint);
        }
        // a person named in the text arrives as an id, not as a name that several may bear
        json.addProperty("should_escape", true);
        return json;
    }
}
