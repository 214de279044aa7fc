package dev.vigie.discord.registration;

import static dev.vigie.command.OptionSpec.choice;
import static dev.vigie.command.OptionSpec.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vigie.command.CommandSpec;
import dev.vigie.text.Language;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every limit on slash commands: what exceeds it is refused before Discord sees it, or made to fit.
 */
class CommandLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Ouvrir", "mise à jour", "a.b", "a/b", "abcdefghijklmnopqrstuvwxyz-1234567"})
    void a_word_that_is_no_name_is_refused(String word) {
        assertRefused(new Catalogs().say("kb.word", word, "kb").command(CommandSpec.named("kb")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"à-propos", "gravité", "aide_2", "abcdefghijklmnopqrstuvwxyz-12345"})
    void a_french_word_is_a_name(String word) {
        register(new Catalogs().say("kb.word", word, "kb").command(CommandSpec.named("kb")));
    }

    @Test
    void a_description_has_at_most_a_hundred_characters() {
        register(
                new Catalogs()
                        .say("kb.help", "é".repeat(100), "x")
                        .command(CommandSpec.named("kb")));
        assertRefused(
                new Catalogs()
                        .say("kb.help", "é".repeat(101), "x")
                        .command(CommandSpec.named("kb")));
        assertRefused(
                new Catalogs()
                        .say("kb.help", "x", "e".repeat(101))
                        .command(CommandSpec.named("kb")));
    }

    @Test
    void a_command_has_at_most_twenty_five_options() {
        register(new Catalogs().command(withOptions(25)));
        assertRefused(new Catalogs().command(withOptions(26)));
    }

    @Test
    void a_group_has_at_most_twenty_five_subcommands() {
        register(withSubcommands(25));
        assertRefused(withSubcommands(26));
    }

    @Test
    void there_are_at_most_a_hundred_commands() {
        register(withCommands(100));
        assertRefused(withCommands(101));
    }

    @Test
    void a_command_cannot_be_a_group_too() {
        assertRefused(
                new Catalogs()
                        .command(CommandSpec.named("interview"))
                        .command(CommandSpec.named("interview kit")));
        assertRefused(new Catalogs().command(CommandSpec.named("interview kit show all")));
    }

    @Test
    void choices_that_are_too_long_or_not_distinct_are_completed() {
        Catalogs tooLong =
                new Catalogs()
                        .command(
                                CommandSpec.named("kb")
                                        .required(choice("theme", Catalogs.choices(3, 101))));
        OptionData option = register(tooLong).get(0).getOptions().get(0);
        assertThat(option.isAutoComplete()).isTrue();
    }

    @Test
    void a_text_may_be_as_long_as_discord_takes() {
        Catalogs catalog =
                new Catalogs().command(CommandSpec.named("kb").required(text("body").atMost(9000)));
        assertThat(register(catalog).get(0).getOptions().get(0).getMaxLength()).isEqualTo(6000);
    }

    @Test
    void a_command_of_more_than_8000_characters_completes_its_longest_choices() {
        Catalogs catalog = new Catalogs();
        for (int i = 1; i <= 5; i++) {
            catalog.command(
                    CommandSpec.named("crisis c" + i)
                            .required(choice("long", Catalogs.choices(25, 90)))
                            .optional(choice("short", Catalogs.choices(4, 20))));
        }
        for (var subcommand : register(catalog).get(0).getSubcommands()) {
            assertThat(subcommand.getOptions().get(0).isAutoComplete()).isTrue();
            assertThat(subcommand.getOptions().get(1).getChoices()).hasSize(4);
        }
    }

    @Test
    void a_command_of_more_than_8000_characters_without_choices_is_refused() {
        Catalogs catalog = new Catalogs();
        for (int i = 1; i <= 25; i++) {
            CommandSpec.Builder command = CommandSpec.named("crisis c" + i);
            for (int j = 1; j <= 20; j++) {
                command.optional(text("option" + j));
            }
            catalog.command(command);
        }
        assertRefused(catalog);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'name':'A','description':'x'} | capitals",
                "{'name':'a b','description':'x'} | not a name",
                "{'name':'a','description':''} | description of 0",
                "{'name':'a','description':'x','name_localizations':{'xx':'a'}} | no locale",
                "{'name':'a','description':'x','options':[{'type':3,'name':'o','description':'x'},{'type':3,'name':'p','description':'x','required':true}]}"
                    + " | required option after",
                "{'name':'a','description':'x','options':[{'type':1,'name':'o','description':'x'},"
                        + "{'type':3,'name':'p','description':'x'}]} | beside options",
                "{'name':'a','description':'x','options':[{'type':6,'name':'o','description':'x',"
                        + "'autocomplete':true}]} | nothing to complete",
                "{'name':'a','description':'x','options':[{'type':3,'name':'o','description':'x',"
                        + "'autocomplete':true,'choices':[{'name':'c','value':'c'}]}]} | together",
                "{'name':'a','description':'x','options':[{'type':3,'name':'o','description':'x',"
                        + "'max_length':6001}]} | longer than 6000",
            })
    void the_checker_finds_what_is_wrong(String command, String problem) {
        DataObject json = DataObject.fromJson(command.replace('\'', '"'));
        assertThat(CommandLimits.problems(List.of(json)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    private static CommandSpec.Builder withOptions(int count) {
        CommandSpec.Builder command = CommandSpec.named("kb");
        for (int i = 1; i <= count; i++) {
            command.optional(text("option" + i));
        }
        return command;
    }

    private static Catalogs withSubcommands(int count) {
        Catalogs catalog = new Catalogs();
        for (int i = 1; i <= count; i++) {
            catalog.command(CommandSpec.named("kb c" + i));
        }
        return catalog;
    }

    private static Catalogs withCommands(int count) {
        Catalogs catalog = new Catalogs();
        for (int i = 1; i <= count; i++) {
            catalog.command(CommandSpec.named("c" + i));
        }
        return catalog;
    }

    private static List<SlashCommandData> register(Catalogs catalog) {
        List<SlashCommandData> commands = new DiscordCommands(catalog.build(), Language.EN).typed();
        CommandLimits.check(commands.stream().map(SlashCommandData::toData).toList());
        return commands;
    }

    private static void assertRefused(Catalogs catalog) {
        assertThatIllegalArgumentException().isThrownBy(() -> register(catalog));
    }
}
