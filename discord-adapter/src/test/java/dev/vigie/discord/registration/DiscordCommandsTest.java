package dev.vigie.discord.registration;

import static dev.vigie.command.OptionSpec.choice;
import static dev.vigie.command.OptionSpec.integer;
import static dev.vigie.command.OptionSpec.person;
import static dev.vigie.command.OptionSpec.text;
import static dev.vigie.command.OptionSpec.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.CommandSpec;
import dev.vigie.discord.Golden;
import dev.vigie.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;
import org.junit.jupiter.api.Test;

/** Slash commands are derived from the catalogue, in both languages. */
class DiscordCommandsTest {

    @Test
    void a_small_catalogue_is_registered_like_this() {
        String json =
                registration(small(), Language.EN).stream()
                        .map(command -> command.toData().toPrettyString())
                        .collect(Collectors.joining(",\n", "[\n", "\n]"));
        Golden.check(getClass(), "commands.json", json);
    }

    @Test
    void everything_registered_is_within_the_limits() {
        CommandLimits.check(
                registration(small(), Language.FR).stream().map(SlashCommandData::toData).toList());
    }

    @Test
    void descriptions_are_in_the_standard_language_for_those_who_speak_neither() {
        SlashCommandData ask = registration(small(), Language.FR).get(0);
        assertThat(ask.getName()).isEqualTo("ask");
        assertThat(ask.getDescription()).isEqualTo("Poser une question");
        assertThat(ask.getDescriptionLocalizations().toMap())
                .containsOnlyKeys(DiscordLocale.ENGLISH_US, DiscordLocale.ENGLISH_UK);
    }

    @Test
    void an_english_word_that_differs_from_the_canonical_one_is_shown_to_english_speakers() {
        Catalogs catalog =
                new Catalogs()
                        .say("kb.word", "base", "cards, knowledge")
                        .command(CommandSpec.named("kb"));
        SlashCommandData command = registration(catalog, Language.EN).get(0);
        assertThat(command.getName()).isEqualTo("kb");
        assertThat(command.getNameLocalizations().toMap())
                .containsEntry(DiscordLocale.ENGLISH_US, "cards")
                .containsEntry(DiscordLocale.ENGLISH_UK, "cards")
                .containsEntry(DiscordLocale.FRENCH, "base");
    }

    @Test
    void what_only_buttons_use_is_not_registered() {
        Catalogs catalog =
                new Catalogs()
                        .command(CommandSpec.named("crisis start"))
                        .command(CommandSpec.named("crisis skip").unlisted())
                        .command(CommandSpec.named("hidden").unlisted());
        List<SlashCommandData> commands = registration(catalog, Language.EN);
        assertThat(commands).hasSize(1);
        assertThat(commands.get(0).getSubcommands()).hasSize(1);
    }

    @Test
    void twenty_five_choices_are_registered_and_more_are_completed() {
        assertThat(option(25).getChoices()).hasSize(25);
        assertThat(option(25).isAutoComplete()).isFalse();
        assertThat(option(26).getChoices()).isEmpty();
        assertThat(option(26).isAutoComplete()).isTrue();
    }

    @Test
    void choices_that_are_not_there_yet_are_completed() {
        assertThat(option(0).isAutoComplete()).isTrue();
    }

    private static OptionData option(int choices) {
        Catalogs catalog =
                new Catalogs()
                        .command(
                                CommandSpec.named("kb")
                                        .required(choice("theme", Catalogs.choices(choices, 20))));
        return registration(catalog, Language.EN).get(0).getOptions().get(0);
    }

    private static List<SlashCommandData> registration(Catalogs catalog, Language standard) {
        return new DiscordCommands(catalog.build(), standard).typed();
    }

    private static Catalogs small() {
        return new Catalogs()
                .say("ask.word", "demander", "ask")
                .say("ask.help", "Poser une question", "Ask a question")
                .say("crisis.word", "crise", "crisis")
                .say("crisis.help", "Gérer une crise", "Handle a crisis")
                .say("crisis.start.word", "ouvrir", "start")
                .say("crisis.start.help", "Ouvrir une crise", "Open a crisis")
                .say("crisis.assign.word", "confier", "assign")
                .say("crisis.assign.help", "Confier une étape", "Assign a step")
                .say("option.question.word", "question", "question")
                .say("option.question.help", "Ce que vous voulez savoir", "What you want to know")
                .say("option.severity.word", "gravité", "severity")
                .say("option.severity.help", "De 1 à 4", "From 1 to 4")
                .say("option.playbook.word", "scénario", "playbook")
                .say("option.playbook.help", "Ce qui arrive", "What happens")
                .say("option.step.word", "étape", "step")
                .say("option.step.help", "Son numéro", "Its number")
                .say("option.who.word", "qui", "who")
                .say("option.who.help", "À qui", "To whom")
                .say("option.tag.word", "étiquette", "tag")
                .say("option.tag.help", "Un mot", "A word")
                .command(CommandSpec.named("ask").required(text("question")))
                .command(
                        CommandSpec.named("crisis start")
                                .inChannel()
                                .optional(choice("severity", Catalogs.choices(2, 10)))
                                .required(choice("playbook", Catalogs.choices(30, 10)))
                                .optional(
                                        word("tag").suggesting(Catalogs.choices(3, 10)).atMost(40)))
                .command(
                        CommandSpec.named("crisis assign")
                                .optional(integer("step"))
                                .required(person("who")))
                .command(CommandSpec.named("crisis skip").unlisted());
    }

    @Test
    void a_command_of_three_words_is_a_subcommand_of_an_inner_group() {
        Catalogs catalog =
                new Catalogs()
                        .say("interview.kit.word", "trame", "kit")
                        .command(CommandSpec.named("interview question"))
                        .command(CommandSpec.named("interview kit create"))
                        .command(CommandSpec.named("interview kit show"));
        SlashCommandData interview =
                new DiscordCommands(catalog.build(), Language.EN).typed().get(0);
        assertThat(interview.getSubcommands())
                .extracting(SubcommandData::getName)
                .containsExactly("question");
        SubcommandGroupData kit = interview.getSubcommandGroups().get(0);
        assertThat(kit.getName()).isEqualTo("kit");
        assertThat(kit.getNameLocalizations().toMap()).containsEntry(DiscordLocale.FRENCH, "trame");
        assertThat(kit.getSubcommands())
                .extracting(SubcommandData::getName)
                .containsExactly("create", "show");
    }
}
