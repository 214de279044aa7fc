package dev.vigie.feature.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Download;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.AtOnce;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two interviewers score a candidate, alone, then together. */
class ScoreConversationTest {

    private final Panel panel = new Panel(Conversation.onH2());
    private final Conversation.Voice ann = panel.ann;
    private final Conversation.Voice bob = panel.bob;

    @Test
    void each_question_comes_with_its_anchors_in_ones_own_language() {
        assertThat(ann.says("/interview score Heron-7"))
                .contains("Heron-7 — question 1 of " + panel.items)
                .contains("1–2, low: ", "3, adequate: ", "4–5, high: ");
        assertThat(ann.labels())
                .startsWith("1 · low", "2 · low", "3 · adequate", "4 · high", "5 · high", "Note");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(bob.says("/entrevue noter heron-7"))
                .contains("question 1 sur " + panel.items, "1–2, faible");
        assertThat(bob.labels()).contains("5 · solide", "Remarque");
    }

    @Test
    void giving_points_leads_to_the_next_question_and_at_last_to_submitting() {
        panel.scores(ann, 4);
        assertThat(ann.reads()).contains("Your sheet — Heron-7", ": 4");
        assertThat(ann.presses("Submit")).contains("are in. One interviewer is still to submit.");
        assertThat(ann.says("/interview score Heron-7")).contains("Submitted: it can no longer");
    }

    @Test
    void a_note_is_asked_for_and_kept_beside_the_points() {
        ann.says("/interview score Heron-7");
        assertThat(ann.presses("Note")).isEqualTo("Note on an answer");
        assertThat(ann.fills(Map.of("text", "Named the *exact* figure")))
                .contains("Your note: Named the *exact* figure");
        ann.presses("3 · ");
        assertThat(ann.presses("Previous")).contains("You gave 3.", "Named the *exact* figure");
    }

    @Test
    void an_incomplete_sheet_is_not_submitted() {
        ann.says("/interview score Heron-7");
        ann.presses("3 · ");
        assertThat(ann.calls(CommandCall.of("interview submit", "candidate", 1, "kit", 1)))
                .contains("1 of " + panel.items + " questions are scored");
    }

    @Test
    void where_people_agree_there_are_averages_and_an_overall_figure() {
        panel.submits(ann, 4);
        panel.submits(bob, 3);
        assertThat(ann.says("/interview results Heron-7"))
                .contains("3.5 (from 3 to 4)", "All competencies together: 3.5")
                .contains("People decide");
        assertThat(bob.says("/entrevue résultats Heron-7")).contains("3,5 (de 3 à 4)");
    }

    @Test
    void where_people_differ_by_two_they_are_asked_to_talk_and_nothing_is_averaged() {
        panel.submits(ann, 5);
        panel.submits(bob, 3);
        assertThat(ann.says("/interview results Heron-7"))
                .contains("from 3 to 5 — to discuss, no average")
                .contains("Talk about question 1", "Ann 5, Bob 3")
                .contains("No overall figure while you differ")
                .doesNotContain("4.0", "All competencies together");
        assertThat(ann.meta("disagreed")).isEqualTo(true);
    }

    @Test
    void both_submitting_at_once_are_both_in() {
        panel.scores(ann, 4);
        panel.scores(bob, 4);
        CommandCall submit = CommandCall.of("interview submit", "candidate", 1, "kit", 1);
        AtOnce.each(2, i -> i == 0 ? ann.calls(submit) : bob.calls(submit));
        assertThat(ann.says("/interview results Heron-7"))
                .contains("2 sheets")
                .doesNotContain("missing");
    }

    @Test
    void a_role_is_shown_as_a_table_a_picture_and_a_file_in_the_order_candidates_came() {
        panel.submits(ann, 2);
        ann.says("/interview candidate add Aigle-1");
        ann.says("/interview score Aigle-1");
        for (int item = 1; item <= panel.items; item++) {
            ann.presses("5 · ");
        }
        ann.presses("Submit");
        String table = ann.says("/interview results");
        assertThat(table).containsSubsequence("Heron-7 — one sheet, one missing", "2.0");
        assertThat(table).containsSubsequence("Heron-7", "Aigle-1");
        assertThat(table).contains("Vigie does not rank candidates");
        Download picture = ann.reply().files().get(0);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.alternative())
                .contains("Teamwork: 1 given 0, 2 given " + panel.items / 2)
                .contains("5 given " + panel.items / 2 + " times");
        String csv =
                new String(ann.reply().files().get(1).content().toArray(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + 2 * panel.items);
        assertThat(csv).contains("Heron-7,Teamwork,1,Ann,2,");
    }

    @Test
    void a_decision_is_a_persons_and_says_why() {
        panel.submits(ann, 4);
        ann.says("/interview results Heron-7");
        assertThat(ann.presses("Record a decision")).isEqualTo("Record a decision");
        assertThat(ann.fills(Map.of("outcome", "hire", "reason", "Steady under pressure")))
                .contains("Recorded for Heron-7: hire", "12 months after the decision");
        assertThat(ann.says("/interview results Heron-7"))
                .contains("Decided by Ann", "hire", "Steady under pressure");
    }

    @Test
    void reminders_name_no_alias_and_stop_at_submission() {
        ann.says("/interview score Heron-7");
        ann.presses("3 · ");
        panel.chat.passes(Duration.ofHours(25));
        assertThat(sent()).hasSize(2).allSatisfy(t -> assertThat(t).doesNotContain("Heron"));
        assertThat(sent()).anyMatch(t -> t.contains("trame 1, candidature 1"));
        panel.submits(bob, 3);
        panel.chat.passes(Duration.ofHours(24));
        assertThat(sent()).hasSize(3);
        panel.submits(ann, 3);
        panel.chat.passes(Duration.ofDays(30));
        assertThat(sent()).hasSize(3);
    }

    @Test
    void nobody_is_reminded_of_a_candidate_whom_nobody_has_begun_to_score_or_for_ever() {
        panel.chat.passes(Duration.ofDays(10));
        assertThat(sent()).isEmpty();
        ann.says("/interview score Heron-7");
        ann.presses("3 · ");
        panel.chat.passes(Duration.ofDays(60));
        assertThat(sent()).hasSize(6);
    }

    @Test
    void candidates_need_a_frozen_kit_and_an_alias_of_their_own() {
        assertThat(ann.says("/interview candidate add heron-7"))
                .contains("already has a candidate");
        assertThat(ann.says("/interview candidate add 12")).contains("An alias is one word");
        ann.says("/interview kit revise");
        assertThat(ann.says("/interview candidate add Aigle-1")).contains("Freeze the kit first");
    }

    @Test
    void a_candidate_keeps_the_version_of_the_kit_they_began_with() {
        ann.says("/interview score Heron-7");
        String first = ann.reads();
        ann.says("/interview kit revise form:reserve");
        ann.says("/interview kit freeze");
        assertThat(ann.says("/interview score Heron-7")).isEqualTo(first);
    }

    @Test
    void scores_are_still_there_after_a_restart() {
        var database = TestDatabases.h2();
        Panel before = new Panel(Conversation.on(database));
        before.scores(before.ann, 4);
        Conversation.Voice again = Conversation.on(database).member("Ann", Language.EN);
        assertThat(again.says("/interview score Heron-7")).contains("Your sheet", ": 4");
    }

    private List<String> sent() {
        return panel.chat.messenger().messages().stream().map(Panel::everything).toList();
    }
}
