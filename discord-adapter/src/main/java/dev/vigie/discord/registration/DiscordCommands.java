package dev.vigie.discord.registration;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;
import net.dv8tion.jda.api.utils.data.DataArray;

/**
 * The catalogue as slash commands to register.
 *
 * <ol>
 *   <li>A group is one command with subcommands; a command of one word stands alone. A command of
 *       three words is a subcommand of a group inside its group.
 *   <li>Names are the canonical English words. People whose Discord is in French, or in English
 *       where the word shown differs, get theirs.
 *   <li>What is not listed is left out: only buttons use it.
 *   <li>Choices that can change are offered while one types; only those that never do are
 *       registered.
 *   <li>A command that would exceed Discord's 8,000 characters offers the longest choices while one
 *       types instead.
 * </ol>
 */
public final class DiscordCommands {

    private static final int MAX_SIZE = 8000;

    private final CommandCatalog catalog;
    private final Localization localization;

    /**
     * @param standard the language for people whose Discord is in neither French nor English
     */
    public DiscordCommands(CommandCatalog catalog, Language standard) {
        this.catalog = catalog;
        this.localization = new Localization(catalog, standard);
    }

    /**
     * What to register: what is typed, and what stands in menus.
     *
     * @throws IllegalArgumentException likewise
     */
    public List<CommandData> registration() {
        List<CommandData> all = new ArrayList<>(typed());
        all.addAll(new MenuCommands(catalog).registration());
        return all;
    }

    /** The registration as Discord receives it. */
    public String json() {
        DataArray all = DataArray.empty();
        registration().forEach(all::add);
        return all.toPrettyString();
    }

    /**
     * What is typed.
     *
     * @throws IllegalArgumentException when a name or description cannot be registered: a bug,
     *     found by the tests
     */
    List<SlashCommandData> typed() {
        List<SlashCommandData> commands = new ArrayList<>();
        for (String group : catalog.groups()) {
            List<CommandSpec> listed =
                    catalog.group(group).stream().filter(CommandSpec::listed).toList();
            if (!listed.isEmpty()) {
                commands.add(fitting(group, listed));
            }
        }
        if (commands.size() > Commands.MAX_SLASH_COMMANDS) {
            throw new IllegalArgumentException("too many commands for Discord: " + commands.size());
        }
        return commands;
    }

    private SlashCommandData fitting(String group, List<CommandSpec> listed) {
        Set<String> completed = new HashSet<>();
        SlashCommandData data = command(group, listed, new OptionForms(localization, completed));
        while (CommandSize.of(data.toData()) > MAX_SIZE) {
            completed.add(
                    longestChoices(data)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    group
                                                            + " has more than "
                                                            + MAX_SIZE
                                                            + " characters")));
            data = command(group, listed, new OptionForms(localization, completed));
        }
        return data;
    }

    private SlashCommandData command(String group, List<CommandSpec> listed, OptionForms options) {
        if (listed.size() == 1 && listed.get(0).path().size() == 1) {
            CommandSpec alone = listed.get(0);
            return localized(group, localization.help(alone)).addOptions(options.of(alone));
        }
        SlashCommandData data = localized(group, localization.groupHelp(group));
        Map<String, SubcommandGroupData> inner = new LinkedHashMap<>();
        for (CommandSpec command : listed) {
            switch (command.path().size()) {
                case 2 -> data.addSubcommands(subcommand(command, options));
                case 3 ->
                        inner.computeIfAbsent(
                                        command.path().get(1), word -> innerGroup(group, word))
                                .addSubcommands(subcommand(command, options));
                default ->
                        throw new IllegalArgumentException(
                                "Discord takes a command or a group with subcommands, not "
                                        + command.name());
            }
        }
        return data.addSubcommandGroups(inner.values());
    }

    private SubcommandGroupData innerGroup(String group, String word) {
        String key = group + "." + word;
        Bilingual<String> help = localization.groupHelp(key);
        return new SubcommandGroupData(word, localization.standard(help))
                .setNameLocalizations(localization.ofName(word, key))
                .setDescriptionLocalizations(localization.of(help));
    }

    private SlashCommandData localized(String group, Bilingual<String> help) {
        return Commands.slash(group, localization.standard(help))
                .setNameLocalizations(localization.ofName(group, group))
                .setDescriptionLocalizations(localization.of(help))
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    private SubcommandData subcommand(CommandSpec command, OptionForms options) {
        Bilingual<String> help = localization.help(command);
        String name = command.path().get(command.path().size() - 1);
        return new SubcommandData(name, localization.standard(help))
                .setNameLocalizations(localization.ofName(name, command.key()))
                .setDescriptionLocalizations(localization.of(help))
                .addOptions(options.of(command));
    }

    /** The option with the most text in its choices, wherever it occurs. */
    private static Optional<String> longestChoices(SlashCommandData data) {
        List<OptionData> options = new ArrayList<>(data.getOptions());
        data.getSubcommands().forEach(subcommand -> options.addAll(subcommand.getOptions()));
        data.getSubcommandGroups().stream()
                .flatMap(inner -> inner.getSubcommands().stream())
                .forEach(subcommand -> options.addAll(subcommand.getOptions()));
        return options.stream()
                .filter(option -> !option.getChoices().isEmpty())
                .max(
                        (a, b) ->
                                Integer.compare(
                                        CommandSize.of(a.toData()), CommandSize.of(b.toData())))
                .map(OptionData::getName);
    }
}
