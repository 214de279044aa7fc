package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatcherRoutingTest {

    private final Desk desk = Desk.in(Language.FR);

    @ParameterizedTest
    @CsvSource({
        "/crise ouvrir panne 2,crisis start playbook:outage severity:2",
        "crise ouvrir panne,crisis start playbook:outage",
        "Crisis start data leak,crisis start playbook:data-leak",
        "/CRISE OUVRIR,crisis start",
        "/aide,help",
        "aide,help",
        "Help,help",
        "/entrevue question niveau : débutant,interview question level:junior",
        "/crise confier #03 @Marie,crisis assign step:3 person:test:marie"
    })
    void a_command_is_known_with_or_without_its_slash(String typed, String heard) {
        assertThat(desk.hears(typed)).isEqualTo(heard);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aide-moi à répondre",
                "aide moi à répondre",
                "crise de réputation que faire ?",
                "crise",
                "question difficile d’un journaliste ?",
                "Demander pardon, est-ce une bonne idée ?",
                "help me answer a troll",
                "comment répondre à une critique ?",
                "1 / 2"
            })
    void anything_else_without_a_slash_is_a_question(String typed) {
        assertThat(desk.hears(typed)).isEqualTo(CommandCall.of("ask", "question", typed).encode());
    }

    @Test
    void a_question_keeps_its_quotation_marks_and_colons() {
        String typed = "\"question : pourquoi ?\" crisis:2 step=3";
        assertThat(desk.hears(typed)).isEqualTo(CommandCall.of("ask", "question", typed).encode());
    }

    @Test
    void a_slash_asks_a_question_too() {
        assertThat(desk.hears("/demander « que faire ? »"))
                .isEqualTo(CommandCall.of("ask", "question", "que faire ?").encode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ ", "/xyz", "//", "/👩🏽‍🚒", "/xyz 1 2 3", "/\"", "/ : ="})
    void an_unknown_command_is_told_with_the_way_to_the_list(String typed) {
        Outcome outcome = desk.say(typed);
        assertThat(Desk.error(outcome)).isEqualTo("error.unknown-command");
        assertThat(Desk.text(outcome)).contains("/aide");
    }

    @Test
    void a_group_without_its_second_word_shows_what_can_be_typed() {
        assertThat(desk.answers("/crise"))
                .contains("/crise ouvrir", "/crise sauter", "/crise confier", "/crise noter");
        assertThat(Desk.in(Language.EN).answers("/crise xyz"))
                .contains("/crisis start")
                .doesNotContain("ouvrir");
    }

    @Test
    void commands_that_only_buttons_use_are_not_proposed_but_work() {
        assertThat(desk.answers("/entrevue")).doesNotContain("voir");
        assertThat(desk.hears("/entrevue voir q-1")).isEqualTo("interview show question:q-1");
    }

    @Test
    void a_button_whose_command_is_gone_says_so() {
        Outcome outcome = desk.press(CommandCall.of("crisis explode", "crisis", 1));
        assertThat(Desk.error(outcome)).isEqualTo("error.button-gone");
    }

    @Test
    void a_command_is_answered_to_those_it_was_declared_for() {
        assertThat(Desk.reply(desk.say("/crise sauter 3 trop tard")).visibility())
                .isEqualTo(Visibility.CHANNEL);
        assertThat(Desk.reply(desk.say("/crise ouvrir")).visibility())
                .isEqualTo(Visibility.PRIVATE);
        assertThat(Desk.reply(desk.say("/crise ouvrir panne")).visibility())
                .isEqualTo(Visibility.CHANNEL);
    }
}
