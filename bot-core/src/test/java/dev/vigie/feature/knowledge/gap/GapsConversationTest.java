package dev.vigie.feature.knowledge.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the base does not know is kept without who asked, and grouped. */
class GapsConversationTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    private static final String UNKNOWN = "How do I bake a blueberry tart?";
    private static final String KNOWN = "can I delete a negative comment";

    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);
    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);

    @BeforeEach
    void in_a_space_of_its_own() {
        CHAT.moveToSpace("gaps" + SPACES.incrementAndGet());
    }

    @Test
    void at_first_there_are_none() {
        assertThat(ann.says("/kb gaps")).startsWith("Nothing here · open");
        assertThat(zoe.says("/base lacunes")).startsWith("Rien ici · ouverte");
    }

    @Test
    void a_refused_question_is_a_gap_at_once() {
        ann.says("/ask " + UNKNOWN);
        assertThat(ann.says("/kb gaps"))
                .contains("1 " + UNKNOWN + " · 1 without an answer, 0 beside the point");
    }

    @Test
    void a_gap_does_not_say_who_asked() {
        ann.says("/ask " + UNKNOWN);
        assertThat(zoe.says("/kb gaps")).contains(UNKNOWN).doesNotContain("Ann");
        assertThat(zoe.presses("1. How do I bake")).contains(UNKNOWN).doesNotContain("Ann");
    }

    @Test
    void like_questions_are_one_gap() {
        ann.says("/ask " + UNKNOWN);
        ann.says("/ask how should one bake blueberry tarts");
        ann.says("/ask what is the capital of Mongolia");
        ann.says("/kb gaps");
        assertThat(ann.meta("gaps")).isEqualTo(2);
        assertThat(ann.reads()).contains("2 without an answer");
    }

    @Test
    void an_answered_question_is_no_gap() {
        ann.says("/ask " + KNOWN);
        ann.presses("Helpful");
        assertThat(ann.says("/kb gaps")).startsWith("Nothing here");
    }

    @Test
    void a_disliked_answer_is_a_gap_with_a_reason_asked_for() {
        ann.says("/ask " + KNOWN);
        assertThat(ann.presses("Not helpful")).contains("without your name", "What was wrong?");
        assertThat(ann.labels())
                .containsExactly(
                        "Ask the team", "beside the point", "wrong", "out of date", "unclear");
        assertThat(ann.presses("out of date")).contains("without your name");
        assertThat(ann.says("/kb gaps")).contains("0 without an answer, 1 beside the point");
    }

    @Test
    void a_change_of_mind_replaces_the_judgement() {
        ann.says("/ask " + KNOWN);
        CommandCall helpful = ann.reply().pressable().get(3).call();
        ann.presses("Not helpful");
        assertThat(ann.calls(helpful)).startsWith("Thank you");
        assertThat(ann.says("/kb gaps")).startsWith("Nothing here");
    }

    @Test
    void pressing_twice_counts_once() {
        ann.says("/ask " + KNOWN);
        CommandCall unhelpful = ann.reply().pressable().get(4).call();
        ann.calls(unhelpful);
        ann.calls(unhelpful);
        assertThat(ann.says("/kb gaps")).contains("1 beside the point");
    }

    @Test
    void an_answer_can_be_judged_after_looking_further() {
        ann.says("/ask " + KNOWN);
        ann.presses("More");
        ann.presses("Short answer");
        ann.presses("Not helpful");
        assertThat(ann.says("/kb gaps")).contains(KNOWN);
    }

    @Test
    void a_question_is_forgotten_after_a_month_and_cannot_be_judged_any_more() {
        ann.says("/ask " + KNOWN);
        CommandCall unhelpful = ann.reply().pressable().get(4).call();
        CHAT.time().advance(Duration.ofDays(31));
        ann.says("/ask something else altogether");
        assertThat(ann.calls(unhelpful)).startsWith("I no longer have that question.");
    }

    @ParameterizedTest
    @EnumSource(Gap.State.class)
    void a_gap_is_found_under_its_state(Gap.State state) {
        ann.says("/ask " + UNKNOWN);
        ann.says("/kb gap 1 state:" + state.id());
        for (Gap.State other : Gap.State.values()) {
            ann.says("/kb gaps state:" + other.id());
            assertThat(ann.meta("gaps")).isEqualTo(other == state ? 1 : 0);
        }
    }

    @Test
    void a_gap_asked_again_after_it_was_answered_is_open_again() {
        ann.says("/ask " + UNKNOWN);
        ann.says("/kb gap 1 state:answered");
        zoe.says("/ask " + UNKNOWN);
        assertThat(ann.says("/kb gaps")).contains("2 without an answer");
    }

    @Test
    void an_erased_gap_is_gone() {
        ann.says("/ask " + UNKNOWN);
        ann.says("/kb gap 1");
        assertThat(ann.presses("Erase")).startsWith("Gap 1 is erased");
        assertThat(ann.says("/kb gaps")).doesNotContain(UNKNOWN);
        assertThat(ann.says("/kb gap 1")).isEqualTo("There is no gap 1. /kb gaps lists them.");
    }

    @Test
    void another_space_does_not_see_it() {
        ann.says("/ask " + UNKNOWN);
        CHAT.moveToSpace("elsewhere" + SPACES.incrementAndGet());
        assertThat(ann.says("/kb gaps")).startsWith("Nothing here");
    }
}
