package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running a crisis by typing and pressing, in either language. */
class CrisisConversationTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);
    private final Conversation.Voice bob = CHAT.person("Bob", Language.EN);
    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);

    @BeforeEach
    void in_a_space_of_its_own() {
        CHAT.moveToSpace("space" + SPACES.incrementAndGet());
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING);
    }

    @Test
    void the_card_says_what_it_is_and_where_it_stands() {
        assertThat(ann.says("/crisis start outage 2 checkout fails"))
                .contains("Crisis 1 — Service outage", "\ncheckout fails\n")
                .contains("Severity: 2 – serious", "by Ann", "Steps: 0 of 13 done or skipped")
                .contains("☐ 1. Confirm or rule it out")
                .contains("State: open");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.CHANNEL);
    }

    @Test
    void the_card_is_in_french_for_a_french_speaker() {
        assertThat(zoe.says("/crise ouvrir panne 2"))
                .contains("Crise 1 — Panne de service", "☐ 1. Confirmez ou infirmez la panne")
                .contains("Gravité\u00a0: 2 – grave", "État\u00a0: ouverte");
    }

    @Test
    void without_a_severity_the_usual_one_of_the_playbook_is_taken() {
        ann.says("/crisis start outage");
        assertThat(ann.meta("severity")).isEqualTo(3);
    }

    @Test
    void the_three_next_steps_are_buttons_and_the_others_a_menu() {
        ann.says("/crisis start outage 2");
        assertThat(ann.labels())
                .contains("Done: step 1", "Done: step 2", "Done: step 3")
                .doesNotContain("Done: step 4")
                .anyMatch(label -> label.startsWith("4. Approve the first message"));
    }

    @Test
    void a_step_is_ticked_by_its_button() {
        ann.says("/crisis start outage 2");
        assertThat(bob.calls(CommandCall.of("crisis done", "crisis", 1, "step", 1)))
                .startsWith("Step 1 is done.")
                .contains("☑ 1. Confirm", "done by Bob");
        assertThat(bob.meta("stepsOpen")).isEqualTo(12);
        assertThat(bob.labels()).contains("Done: step 4");
    }

    @Test
    void a_step_of_the_menu_is_ticked_too() {
        ann.says("/crisis start outage 2");
        assertThat(ann.presses("5. Post")).startsWith("Step 5 is done.");
    }

    @ParameterizedTest
    @CsvSource({
        "/crisis done 2, Step 2 is done.",
        "/crise fait 2 capture gardée, Step 2 is done.",
        "crisis done 2, Step 2 is done.",
        "/crisis skip 2 nothing was scheduled, Step 2 is skipped.",
        "/crisis assign 2 @zoé, Step 2 is given to @zoé.",
        "/crisis note the supplier called, Noted in the timeline of crisis 1.",
        "/crisis severity 1, The severity is now 1 – critical.",
        "/crisis severity 3 it calmed down, The severity is now 3 – sensitive.",
        "/crisis statement, Replace what is between [brackets]",
    })
    void what_is_typed_in_one_line_is_done(String typed, String answer) {
        ann.says("/crisis start outage 2");
        assertThat(ann.says(typed)).startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/crise fait 2, L’étape 2 est faite.",
        "/crise sauter 2 rien de prévu, L’étape 2 est sautée.",
        "/crise confier 2 @ann, L’étape 2 est confiée à @ann.",
        "/crise noter le fournisseur a appelé, C’est noté dans la chronologie de la crise 1.",
        "/crise gravité 1, La gravité est maintenant de 1 – critique.",
        "/crise gravité 3 raison : ça se calme, La gravité est maintenant de 3 – sensible.",
        "/crise message, Remplacez ce qui est entre [crochets]",
        "/crise voir, Crise 1 — Panne de service",
        "/crise liste, 1 crise ouverte",
    })
    void what_is_typed_in_french_is_done(String typed, String answer) {
        zoe.says("/crise ouvrir panne 2");
        assertThat(zoe.says(typed)).startsWith(answer);
    }

    @Test
    void skipping_asks_for_what_is_missing() {
        ann.says("/crisis start outage 2");
        assertThat(ann.presses("Skip a step")).isEqualTo("Skip a step");
        assertThat(ann.form().fields())
                .extracting(field -> field.option().name())
                .containsExactly("step", "reason");
        assertThat(ann.fills(Map.of("step", "2", "reason", "nothing scheduled")))
                .startsWith("Step 2 is skipped.")
                .contains("⤼ 2.", "skipped by Ann: nothing scheduled");
    }

    @Test
    void a_step_given_to_somebody_shows_whose_it_is() {
        ann.says("/crisis start outage 2");
        bob.says("/help");
        ann.says("/crisis assign 2 @bob");
        assertThat(ann.says("/crisis show"))
                .containsPattern("☐ 2\\. .* — community manager \\(Bob\\)");
    }

    @Test
    void a_step_reopened_can_be_done_again() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis done 2");
        assertThat(ann.says("/crisis reopen 2")).startsWith("Step 2 is open again.");
        assertThat(bob.says("/crisis done 2")).contains("done by Bob");
    }

    @Test
    void the_severity_is_chosen_among_the_others_with_what_each_one_means() {
        ann.says("/crisis start outage 3");
        assertThat(ann.presses("Severity"))
                .contains("The severity is now 3 – sensitive", "1 – critical — risk to life");
        assertThat(ann.labels())
                .containsExactly("Severity 1", "Severity 2", "Severity 4", "Five facts");
        assertThat(ann.presses("Severity 1")).contains("The severity is now 1 – critical.");
    }

    @Test
    void lowering_the_severity_by_a_button_says_that_it_takes_a_reason() {
        ann.says("/crisis start outage 2");
        ann.presses("Severity");
        assertThat(ann.presses("Severity 4"))
                .startsWith("Lowering the severity to 4 takes a reason");
    }

    @Test
    void the_holding_statement_is_given_in_both_languages_to_the_one_who_asks() {
        ann.says("/crisis start outage 2");
        assertThat(ann.presses("Holding statement"))
                .contains("[Service] is not working as it should", "ne fonctionne pas normalement")
                .contains("To be approved by the public-relations director");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void a_playbook_without_a_statement_says_why() {
        Playbook silent =
                Conversation.content().playbooks().all().stream()
                        .filter(p -> p.en().holding().isEmpty())
                        .findFirst()
                        .orElseThrow();
        ann.says("/crisis start " + silent.id());
        ann.presses("Holding statement");
        assertThat(ann.reads())
                .startsWith("No holding statement")
                .doesNotContain("never publishes");
    }

    @Test
    void a_step_past_its_time_is_overdue_until_it_is_done() {
        ann.says("/crisis start outage 2");
        CHAT.time().advance(Duration.ofMinutes(4));
        assertThat(ann.says("/crisis show")).contains("T+2 min (21:42) overdue");
        assertThat(ann.reads()).doesNotContain("T+4 min (21:44) overdue");
        assertThat(ann.says("/crisis done 2")).doesNotContain("21:42) overdue");
    }

    @Test
    void nothing_is_overdue_when_a_crisis_has_just_opened() {
        assertThat(ann.says("/crisis start outage 2")).doesNotContain("overdue");
        assertThat(zoe.says("/crise ouvrir panne 2")).doesNotContain("en retard");
    }

    @Test
    void several_open_crises_are_told_apart_by_their_number() {
        ann.says("/crisis start outage 2");
        ann.says("/crisis start boycott 3");
        assertThat(ann.says("/crisis done 1")).startsWith("Several crises are open");
        assertThat(ann.says("/crisis done 1 crisis:2")).contains("Crisis 2 — Boycott call");
    }

    @Test
    void the_only_crisis_of_a_channel_is_meant_there() {
        ann.says("/crisis start outage 2");
        bob.goesTo("elsewhere");
        bob.says("/crisis start boycott 3");
        assertThat(ann.says("/crisis done 1")).contains("Crisis 1 — Service outage");
        assertThat(bob.says("/crisis done 1")).contains("Crisis 2 — Boycott call");
    }

    @ParameterizedTest
    @CsvSource({
        "/crisis done 1, No crisis is open.",
        "/crisis show, No crisis is open.",
        "/crisis report, No crisis is open.",
        "/crisis show 7, There is no crisis 7.",
        "/crisis list, No open crisis.",
    })
    void before_any_crisis_it_is_said_that_there_is_none(String typed, String answer) {
        assertThat(ann.says(typed)).startsWith(answer);
    }
}
