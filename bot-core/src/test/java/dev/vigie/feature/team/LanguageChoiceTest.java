package dev.vigie.feature.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language somebody chose is stronger than their platform's. */
class LanguageChoiceTest {

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void a_choice_is_confirmed_in_the_language_chosen() {
        assertThat(zoe.says("/équipe langue anglais")).isEqualTo("I will answer you in English.");
        assertThat(zoe.reply().language()).isEqualTo(Language.EN);
    }

    @Test
    void a_choice_holds_for_what_is_said_next() {
        zoe.says("/équipe langue anglais");
        assertThat(zoe.says("/équipe cellule")).startsWith("There is no crisis unit yet.");
    }

    @Test
    void a_choice_can_be_taken_back() {
        zoe.says("/équipe langue anglais");
        assertThat(zoe.says("/team language français")).isEqualTo("Je vous répondrai en français.");
        assertThat(zoe.says("/team cell")).startsWith("Il n’y a pas encore");
    }

    @Test
    void a_choice_outlives_a_restart() {
        zoe.says("/équipe langue anglais");
        Conversation.Voice same = Conversation.on(database).person("Zoé", Language.FR);
        assertThat(same.says("/équipe cellule")).startsWith("There is no crisis unit yet.");
    }

    @Test
    void a_choice_is_nobody_elses() {
        zoe.says("/équipe langue anglais");
        assertThat(chat.person("Luc", Language.FR).says("/équipe cellule"))
                .startsWith("Il n’y a pas encore");
    }

    @Test
    void a_choice_belongs_to_the_space_it_was_made_in() {
        zoe.says("/équipe langue anglais");
        chat.moveToSpace("elsewhere");
        assertThat(zoe.says("/équipe cellule")).startsWith("Il n’y a pas encore");
    }

    @ParameterizedTest
    @CsvSource({"fr, FR", "français, FR", "French, FR", "en, EN", "anglais, EN", "English, EN"})
    void a_language_is_named_in_either_language(String typed, Language language) {
        zoe.says("/team language " + typed);
        assertThat(zoe.reply().language()).isEqualTo(language);
        zoe.says("/help");
        assertThat(zoe.reply().language()).isEqualTo(language);
    }

    @Test
    void a_language_vigie_does_not_speak_is_told() {
        assertThat(zoe.says("/équipe langue klingon"))
                .contains("klingon")
                .contains("français, anglais");
    }
}
