package dev.vigie.feature.crisis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.Button;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A holding statement takes two people: one writes it, another approves it. */
class StatementTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice bob = chat.person("Bob", Language.EN);
    private final Conversation.Voice lea = chat.person("Léa", Language.FR);

    @BeforeEach
    void a_unit_and_a_crisis() {
        ann.says("/team add @léa pr-director");
        ann.says("/team add @ann pr-director");
        ann.says("/team add @bob social-media-lead");
        ann.says("/crisis start outage 2");
    }

    @Test
    void the_words_of_the_playbook_come_in_both_languages_ready_to_be_taken() {
        assertThat(ann.says("/crisis statement")).contains("[brackets]");
        assertThat(ann.labels()).containsExactly("Write it", "Take it as it is");
    }

    @Test
    void it_is_written_in_a_form_in_both_languages() {
        ann.says("/crisis statement");
        ann.presses("Write it");
        assertThat(ann.form().title()).isEqualTo("Write the holding statement");
        assertThat(ann.fills(Map.of("french", "Nous savons.", "english", "We know.")))
                .contains("Nous savons.")
                .contains("We know.")
                .contains("Written by Ann");
        assertThat(bob.says("/crisis show")).contains("Written by Ann");
    }

    @Test
    void nobody_approves_their_own_words_whatever_their_role() {
        writes("Nous savons.", "We know.");
        assertThat(ann.says("/crisis approve"))
                .isEqualTo("You wrote it: somebody else must approve it.");
    }

    @Test
    void another_director_approves_and_everyone_sees_it() {
        writes("Nous savons.", "We know.");
        lea.says("/crise message");
        assertThat(lea.presses("Approuver")).contains("Approuvé par Léa");
        assertThat(ann.says("/crisis statement")).contains("Approved by Léa");
        assertThat(ann.meta("approved")).isEqualTo(true);
        assertThat(ann.says("/crisis report 1")).contains("approved the holding statement");
    }

    @Test
    void in_a_major_crisis_a_social_media_lead_does_not_approve() {
        writes("Nous savons.", "We know.");
        assertThat(bob.says("/crisis approve")).contains("public-relations director");
    }

    @Test
    void a_crisis_that_was_major_keeps_that_rule() {
        writes("Nous savons.", "We know.");
        ann.says("/crisis severity 3 reason:calmer");
        assertThat(bob.says("/crisis approve")).contains("public-relations director");
    }

    @Test
    void in_a_light_crisis_they_do() {
        ann.says("/crisis start rumour 3");
        ann.says("/crisis draft crisis:2 french:\"Un\" english:\"One\"");
        assertThat(bob.says("/crisis approve crisis:2")).contains("Approved by Bob");
    }

    @Test
    void words_that_changed_since_they_were_read_are_not_approved() {
        writes("Nous savons.", "We know.");
        lea.says("/crise message");
        Button approve =
                lea.reply().pressable().stream()
                        .filter(b -> b.label().equals("Approuver"))
                        .findFirst()
                        .orElseThrow();
        writes("Nous savons tout.", "We know everything.");
        assertThat(lea.calls(approve.call())).contains("a changé depuis que vous l’avez lu");
    }

    @Test
    void writing_it_anew_takes_the_approval_back() {
        writes("Nous savons.", "We know.");
        lea.says("/crise approuver");
        writes("Nous savons tout.", "We know everything.");
        assertThat(ann.says("/crisis statement")).contains("Somebody else must approve it.");
    }

    @Test
    void words_with_something_left_between_brackets_are_not_approved() {
        ann.says("/crisis statement");
        ann.presses("Take it as it is");
        assertThat(lea.says("/crise approuver")).contains("entre [crochets]");
    }

    @Test
    void nothing_is_approved_before_it_is_written() {
        assertThat(lea.says("/crise approuver")).contains("Rien n’est encore rédigé.");
    }

    private void writes(String french, String english) {
        ann.says("/crisis draft french:\"" + french + "\" english:\"" + english + "\"");
    }
}
