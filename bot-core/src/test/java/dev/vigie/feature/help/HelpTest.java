package dev.vigie.feature.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Outcome;
import dev.vigie.reply.Button;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.text.Language;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Help is the catalogue, in the words of whoever asks. */
class HelpTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    @BeforeEach
    void in_a_space_of_its_own() {
        CHAT.moveToSpace("space" + SPACES.incrementAndGet());
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_listed_command_is_there_in_the_language_of_whoever_asks(Language language) {
        CommandCatalog catalog = CHAT.dispatcher().catalog();
        String help = CHAT.person("Ann", language).says("/help");
        assertThat(catalog.commands().stream().filter(CommandSpec::listed))
                .isNotEmpty()
                .allSatisfy(
                        command ->
                                assertThat(help)
                                        .contains(
                                                "• "
                                                        + catalog.shown(command, language)
                                                        + " — "
                                                        + catalog.help(command, language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void commands_that_only_buttons_use_are_not_there(Language language) {
        CommandCatalog catalog = CHAT.dispatcher().catalog();
        String help = CHAT.person("Ann", language).says("/help");
        assertThat(catalog.commands().stream().filter(command -> !command.listed()))
                .isNotEmpty()
                .allSatisfy(
                        command ->
                                assertThat(help)
                                        .doesNotContain(catalog.shown(command, language) + " — "));
    }

    @Test
    void the_other_language_shows_only_where_it_is_said_that_its_words_work_too() {
        assertThat(CHAT.person("Ann", Language.EN).says("/aide"))
                .contains("/crisis start", "French words work everywhere too: /crise ouvrir")
                .doesNotContain("/crise fermer");
        assertThat(CHAT.person("Zoé", Language.FR).says("/help"))
                .contains("/crise ouvrir", "Les mots anglais marchent aussi partout")
                .doesNotContain("/crisis close");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, No crisis unit is set up yet",
        "FR, Aucune cellule de crise n’est formée",
    })
    void it_says_so_while_no_crisis_unit_exists(Language language, String warning) {
        Conversation.Voice ann = CHAT.person("Ann", language);
        assertThat(ann.says("/help")).contains(warning);
        ann.says("/team add @marc pr-director");
        assertThat(ann.says("/help")).doesNotContain(warning);
        CHAT.moveToSpace("elsewhere");
        assertThat(ann.says("/help")).contains(warning);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_example_can_be_pressed_and_leads_somewhere(Language language) {
        Conversation.Voice ann = CHAT.person("Ann", language);
        ann.says("/help");
        for (Button example : ann.reply().pressable()) {
            ann.calls(example.call());
            assertThat(ann.outcome()).as(example.label()).isInstanceOf(Outcome.Replied.class);
            assertThat(ann.reply().meta()).as(example.label()).doesNotContainKey("error");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_example_question_has_an_answer(Language language) {
        Conversation.Voice ann = CHAT.person("Ann", language);
        ann.says("/help");
        ann.calls(ann.reply().pressable().get(0).call());
        assertThat(ann.meta("outcome")).isEqualTo("answer");
        assertThat(ann.reply().language()).isEqualTo(language);
    }

    @Test
    void help_is_shown_to_the_one_who_asks_only() {
        Conversation.Voice ann = CHAT.person("Ann", Language.EN);
        ann.says("help");
        assertThat(ann.reads()).startsWith("I am Vigie");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }
}
