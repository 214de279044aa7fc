package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Drawing questions in a conversation, and what their buttons show. */
class InterviewConversationTest {

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void a_question_comes_with_what_it_observes() {
        ann.says("/interview question");
        Question question = drawn(ann);
        assertThat(ann.reads())
                .contains(question.en().question().strip().replace('\'', '’'))
                .contains("Competency: ", "Level: ", "Type: ", "Role: ", "Time: ")
                .contains(question.minutes() + " minute");
        assertThat(ann.labels())
                .containsExactly(
                        "Probes",
                        "What answers show",
                        "Another one",
                        "Skip for now",
                        "Not for us",
                        "How was it drawn?");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void a_question_is_drawn_in_french() {
        zoe.says("/entrevue question");
        assertThat(zoe.reads()).contains("Compétence\u00a0: ", "aucune ne revient avant");
        assertThat(zoe.labels())
                .startsWith("Relances", "Ce que montrent les réponses", "Une autre");
    }

    @Test
    void probes_are_shown_with_the_question() {
        ann.says("/interview question");
        Question question = drawn(ann);
        assertThat(ann.presses("Probes")).contains("To go further, if needed:");
        for (String probe : question.en().probes()) {
            assertThat(ann.reads()).contains("• " + probe.strip().replace('\'', '’'));
        }
        assertThat(ann.meta("question")).isEqualTo(question.id());
    }

    @Test
    void anchors_are_shown_low_adequate_and_high() {
        ann.says("/interview question");
        Question question = drawn(ann);
        assertThat(ann.presses("What answers show"))
                .containsSubsequence("1–2, low: ", "3, adequate: ", "4–5, high: ")
                .contains(question.en().low().strip().replace('\'', '’'))
                .contains(question.en().high().strip().replace('\'', '’'))
                .contains("Never score accent, age, private life");
    }

    @Test
    void probes_and_anchors_lead_to_each_other() {
        zoe.says("/entrevue question");
        String id = drawn(zoe).id();
        zoe.presses("Relances");
        zoe.presses("Ce que montrent");
        zoe.presses("Relances");
        assertThat(zoe.meta("question")).isEqualTo(id);
    }

    @Test
    void another_one_keeps_the_filter() {
        ann.says("/interview question level:senior type:situational");
        for (int i = 0; i < 5; i++) {
            ann.presses("Another one");
            assertThat(ann.meta("level")).isEqualTo("senior");
            assertThat(ann.meta("type")).isEqualTo("situational");
        }
        assertThat(ann.meta("count")).isEqualTo(6);
    }

    @Test
    void a_used_up_set_begins_again_and_says_so() {
        ann.says("/interview question level:senior type:knowledge");
        int of = (int) ann.meta("of");
        List<Object> round = new ArrayList<>(List.of(ann.meta("question")));
        for (int i = 1; i < of; i++) {
            chat.time().advance(Duration.ofMinutes(1));
            ann.presses("Another one");
            assertThat(ann.reads()).doesNotContain("a new round begins");
            round.add(ann.meta("question"));
        }
        assertThat(round).doesNotHaveDuplicates();
        chat.time().advance(Duration.ofMinutes(1));
        assertThat(ann.presses("Another one")).contains("You had seen all " + of + " of them");
        assertThat(ann.meta("question")).isNotEqualTo(round.get(of - 1));
    }

    @Test
    void after_a_restart_the_round_goes_on() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            ann.says("/interview question");
            seen.add(ann.meta("question"));
        }
        Conversation.Voice same = Conversation.on(database).person("Ann", Language.EN);
        for (int i = 20; i < 60; i++) {
            same.says("/interview question");
            assertThat(seen.add(same.meta("question"))).as("draw %d is new", i).isTrue();
        }
        assertThat(same.meta("count")).isEqualTo(60);
    }

    @Test
    void two_people_draw_each_for_themselves() {
        ann.says("/interview question");
        ann.says("/interview question");
        zoe.says("/entrevue question");
        assertThat(zoe.meta("count")).isEqualTo(1);
    }

    @Test
    void a_question_that_is_gone_is_told() {
        assertThat(ann.says("/interview show never-was"))
                .isEqualTo("That question is no longer in the bank. Draw another one.");
    }

    @Test
    void a_question_can_be_shown_again_by_its_id() {
        ann.says("/interview question");
        Question question = drawn(ann);
        ann.says("/interview show " + question.id());
        assertThat(ann.meta("question")).isEqualTo(question.id());
        assertThat(ann.labels()).containsExactly("Probes", "What answers show");
    }

    private static Question drawn(Conversation.Voice voice) {
        return Conversation.content()
                .questions()
                .question(String.valueOf(voice.meta("question")))
                .orElseThrow();
    }
}
