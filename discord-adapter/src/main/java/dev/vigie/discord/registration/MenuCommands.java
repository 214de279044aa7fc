package dev.vigie.discord.registration;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;

/** The commands in the menus of messages and people. Their name is the English one, localized. */
public final class MenuCommands {

    private final CommandCatalog catalog;

    public MenuCommands(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    /** What to register besides what is typed. */
    List<CommandData> registration() {
        return catalog.commands().stream()
                .filter(command -> command.reach().menu() != CommandSpec.Menu.NONE)
                .map(this::entry)
                .toList();
    }

    private CommandData entry(CommandSpec command) {
        boolean person = command.reach().menu() == CommandSpec.Menu.PERSON;
        return Commands.context(
                        person ? Command.Type.USER : Command.Type.MESSAGE,
                        name(command, Language.EN))
                .setNameLocalizations(
                        Localization.differing(
                                name(command, Language.EN),
                                Localization.both(language -> name(command, language))))
                .setContexts(
                        person
                                ? List.of(InteractionContextType.GUILD)
                                : List.of(
                                        InteractionContextType.GUILD,
                                        InteractionContextType.BOT_DM));
    }

    /** The command that stands in a menu under a name. */
    public Optional<CommandSpec> named(CommandSpec.Menu menu, String name) {
        return catalog.commands().stream()
                .filter(command -> command.reach().menu() == menu)
                .filter(command -> name(command, Language.EN).equals(name))
                .findFirst();
    }

    private String name(CommandSpec command, Language language) {
        return catalog.say(command.key() + ".menu", language);
    }
}
