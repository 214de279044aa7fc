package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandCatalogTest {

    private final CommandCatalog catalog = SampleCommands.catalog();

    @ParameterizedTest
    @CsvSource({
        "crisis start,crisis start",
        "crise ouvrir,crisis start",
        "crise démarrer,crisis start",
        "CRISE DEMARRER,crisis start",
        "crisis ouvrir,crisis start",
        "crise open,crisis start",
        "équipe ajouter,team add",
        "equipe add,team add",
        "demander,ask",
        "question,ask",
        "aide,help"
    })
    void words_of_both_languages_lead_to_a_command_and_mix(String typed, String name) {
        assertThat(catalog.match(typed).map(match -> match.command().name())).contains(name);
    }

    @Test
    void what_follows_the_words_of_a_command_is_left_as_it_was_typed() {
        assertThat(catalog.match("  crise\u00a0 ouvrir  Panne ").orElseThrow().rest())
                .isEqualTo("  Panne ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "crise", "crise fermer tout", "helpme", "👩🏽‍🚒", "start crisis"})
    void other_words_lead_nowhere(String typed) {
        assertThat(catalog.match(typed)).isEmpty();
    }

    @Test
    void a_command_is_shown_in_the_words_of_each_language() {
        CommandSpec start = catalog.find(List.of("crisis", "start")).orElseThrow();
        assertThat(catalog.shown(start, Language.FR)).isEqualTo("/crise ouvrir");
        assertThat(catalog.shown(start, Language.EN)).isEqualTo("/crisis start");
    }

    @Test
    void a_group_is_named_in_either_language() {
        assertThat(catalog.groupNamed("Équipe")).contains("team");
        assertThat(catalog.groupNamed("team")).contains("team");
        assertThat(catalog.groupNamed("")).isEmpty();
    }

    @Test
    void groups_and_their_commands_keep_the_order_they_were_declared_in() {
        assertThat(catalog.groups()).containsExactly("ask", "interview", "crisis", "team", "help");
        assertThat(catalog.group("crisis"))
                .extracting(CommandSpec::name)
                .containsExactly("crisis start", "crisis skip", "crisis assign", "crisis note");
    }

    @Test
    void two_commands_with_the_same_words_are_refused() {
        List<CommandSpec> twins =
                List.of(
                        CommandSpec.named("crisis start").handledBy(use -> use.reply().build()),
                        CommandSpec.named("crisis start").handledBy(use -> use.reply().build()));
        assertThatThrownBy(() -> new CommandCatalog(twins, Messages.builtIn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("crisis start");
    }

    @Test
    void a_command_without_words_is_refused() {
        List<CommandSpec> unknown =
                List.of(CommandSpec.named("party start").handledBy(use -> use.reply().build()));
        assertThatThrownBy(() -> new CommandCatalog(unknown, Messages.builtIn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("party.word");
    }
}
