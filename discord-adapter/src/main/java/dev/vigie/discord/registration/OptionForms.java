package dev.vigie.discord.registration;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.text.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/**
 * The options of a command in Discord's types.
 *
 * <p>Choices are registered when they never change and Discord takes them all (25 at most, short,
 * each name once); otherwise they are offered while one types, which has no limit and always works.
 */
final class OptionForms {

    /** What the core reads as a number: nine digits. */
    private static final int LARGEST_NUMBER = 999_999_999;

    private final Localization localization;
    private final Set<String> completed;

    /**
     * @param completed names of options whose choices must not be registered
     */
    OptionForms(Localization localization, Set<String> completed) {
        this.localization = localization;
        this.completed = completed;
    }

    /** Required ones first: Discord insists. */
    List<OptionData> of(CommandSpec command) {
        return command.options().stream()
                .filter(OptionSpec::typable)
                .sorted(Comparator.comparing(option -> !option.required()))
                .map(this::form)
                .toList();
    }

    private OptionData form(OptionSpec option) {
        return switch (option.type()) {
            case PERSON -> described(OptionType.MENTIONABLE, option);
            case CHANNEL -> described(OptionType.CHANNEL, option);
            case INTEGER ->
                    described(OptionType.INTEGER, option)
                            .setRequiredRange(0, LARGEST_NUMBER)
                            .setAutoComplete(suggests(option));
            case TEXT, WORD, MESSAGE -> text(option).setAutoComplete(suggests(option));
            case CHOICE -> choice(option);
        };
    }

    private OptionData choice(OptionSpec option) {
        List<Choice> offered = option.choices().fixed();
        boolean registered = !completed.contains(option.name()) && canBeRegistered(offered);
        return registered
                ? described(OptionType.STRING, option)
                        .addChoices(offered.stream().map(this::registered).toList())
                : text(option).setAutoComplete(true);
    }

    private OptionData text(OptionSpec option) {
        return described(OptionType.STRING, option)
                .setMaxLength(Math.min(option.maxLength(), OptionData.MAX_STRING_OPTION_LENGTH));
    }

    private OptionData described(OptionType type, OptionSpec option) {
        Bilingual<String> help = localization.help(option);
        return new OptionData(type, option.name(), localization.standard(help), option.required())
                .setNameLocalizations(localization.ofName(option.name(), "option." + option.name()))
                .setDescriptionLocalizations(localization.of(help));
    }

    private Command.Choice registered(Choice choice) {
        return new Command.Choice(localization.standard(choice.label()), choice.value())
                .setNameLocalizations(localization.of(choice.label()));
    }

    private static boolean suggests(OptionSpec option) {
        return !option.choices().equals(Choices.NONE);
    }

    private static boolean canBeRegistered(List<Choice> choices) {
        return !choices.isEmpty()
                && choices.size() <= OptionData.MAX_CHOICES
                && shortAndDistinct(choices, Choice::value)
                && shortAndDistinct(choices, choice -> choice.label().fr())
                && shortAndDistinct(choices, choice -> choice.label().en());
    }

    private static boolean shortAndDistinct(List<Choice> choices, Function<Choice, String> text) {
        return choices.stream().map(text).distinct().count() == choices.size()
                && choices.stream()
                        .map(text)
                        .noneMatch(
                                t -> t.isBlank() || t.length() > OptionData.MAX_CHOICE_NAME_LENGTH);
    }
}
