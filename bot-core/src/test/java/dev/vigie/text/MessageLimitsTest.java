package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.command.Choice;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.OptionSpec;
import dev.vigie.reply.Button;
import dev.vigie.testkit.Conversation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the platforms refuse when it is too long or spelled otherwise. */
class MessageLimitsTest {

    private static final Messages MESSAGES = Messages.builtIn();
    private static final CommandCatalog CATALOG = Conversation.onH2().dispatcher().catalog();

    /** Discord's rule for the names of commands and options, in every language. */
    private static final Pattern DISCORD_NAME = Pattern.compile("^[-_'\\p{L}\\p{N}]{1,32}$");

    private static final int DISCORD_DESCRIPTION = 100;
    private static final int DISCORD_TITLE = 45;
    private static final int DISCORD_CHOICES = 25;
    private static final int SLACK_MENU = 24;

    private static final Pattern BUTTON_KEY =
            Pattern.compile(
                    "(?:Button\\.(?:of|primary|danger)|Item)\\(\\s*[\\w.()]*?plain\\(\\s*\"([^\"]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_first_word_of_a_command_or_option_is_a_name_that_discord_takes(Language language) {
        assertThat(nameKeys().map(key -> CATALOG.word(key, language)))
                .allSatisfy(
                        word ->
                                assertThat(word)
                                        .matches(DISCORD_NAME)
                                        .isEqualTo(word.toLowerCase(language.locale())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_help_fits_in_a_description(Language language) {
        assertThat(CATALOG.commands())
                .allSatisfy(
                        command -> {
                            fits(CATALOG.help(command, language), DISCORD_DESCRIPTION);
                            fits(
                                    CATALOG.groupHelp(command.path().get(0), language),
                                    DISCORD_DESCRIPTION);
                            for (OptionSpec option : command.options()) {
                                fits(CATALOG.help(option, language), DISCORD_DESCRIPTION);
                            }
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_title_fits_in_a_form(Language language) {
        assertThat(CATALOG.commands())
                .allSatisfy(
                        command ->
                                fits(
                                        CATALOG.say(command.key() + ".title", language),
                                        DISCORD_TITLE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_entry_of_a_menu_and_every_shortcut_fits_in_slack(Language language) {
        assertThat(CATALOG.commands())
                .allSatisfy(
                        command -> {
                            if (command.reach().menu() != CommandSpec.Menu.NONE) {
                                fits(CATALOG.say(command.key() + ".menu", language), SLACK_MENU);
                            }
                            if (command.reach().shortcut()) {
                                fits(CATALOG.say(command.key() + ".title", language), SLACK_MENU);
                            }
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_command_shows_two_options_under_one_word(Language language) {
        assertThat(CATALOG.commands())
                .allSatisfy(
                        command ->
                                assertThat(
                                                command.options().stream()
                                                        .map(o -> "option." + o.name())
                                                        .map(key -> CATALOG.word(key, language)))
                                        .doesNotHaveDuplicates());
    }

    @Test
    void no_word_of_an_option_means_another_option_of_the_same_command() {
        for (CommandSpec command : CATALOG.commands()) {
            assertThat(
                            command.options().stream()
                                    .map(option -> CATALOG.words("option." + option.name()))
                                    .flatMap(words -> words.stream().distinct()))
                    .as(command.name())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_has_a_label_that_fits(Language language) {
        for (CommandSpec command : CATALOG.commands()) {
            for (OptionSpec option : command.options()) {
                assertThat(option.choices().offered(new OrgId("org")))
                        .as("%s %s", command.name(), option.name())
                        .extracting(Choice::label)
                        .allSatisfy(label -> fits(label.in(language), Button.MAX_LABEL));
            }
        }
    }

    @Test
    void every_choice_has_a_value_of_its_own() {
        for (CommandSpec command : CATALOG.commands()) {
            for (OptionSpec option : command.options()) {
                assertThat(option.choices().offered(new OrgId("org")))
                        .extracting(Choice::value)
                        .doesNotHaveDuplicates()
                        .allSatisfy(value -> assertThat(value).matches("[!-~]{1,100}"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_label_of_a_button_fits_even_with_a_large_number(Language language)
            throws IOException {
        Set<String> keys = buttonKeys(MessageUse.sources());
        assertThat(keys).hasSizeGreaterThan(15).contains("kb.more", "crisis.button.done");
        assertThat(keys)
                .allSatisfy(
                        key ->
                                fits(
                                        MESSAGES.format(
                                                language,
                                                key,
                                                Map.of("step", 999_999_999, "level", 999_999_999)),
                                        Button.MAX_LABEL));
    }

    @Test
    void no_group_has_more_commands_than_discord_takes() {
        for (String group : CATALOG.groups()) {
            assertThat(CATALOG.group(group)).hasSizeLessThanOrEqualTo(DISCORD_CHOICES);
        }
    }

    private static Stream<String> nameKeys() {
        return CATALOG.commands().stream()
                .flatMap(
                        command ->
                                Stream.concat(
                                        Stream.of(command.path().get(0), command.key()),
                                        command.options().stream().map(o -> "option." + o.name())));
    }

    private static Set<String> buttonKeys(List<String> sources) {
        Set<String> keys = new TreeSet<>();
        MESSAGES.keys(Language.EN).stream()
                .filter(key -> key.startsWith("crisis.button."))
                .forEach(keys::add);
        for (String source : sources) {
            BUTTON_KEY
                    .matcher(source)
                    .results()
                    .map((MatchResult r) -> r.group(1))
                    .forEach(keys::add);
        }
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }

    private static void fits(String text, int characters) {
        assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(characters);
    }
}
