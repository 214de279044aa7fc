package dev.vigie.feature.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.jdbc.Database;
import dev.vigie.jdbc.Tables;
import dev.vigie.reply.Download;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held about a candidate can be had, and is gone when it must be. */
class ErasureConversationTest {

    private static final List<String> PERSONAL =
            List.of("Heron-7", "heron 7", "zq-secret-note", "zq-secret-reason");

    private final Database database = TestDatabases.h2();
    private final Panel panel = new Panel(Conversation.on(database));
    private final Conversation.Voice ann = panel.ann;
    private final Conversation.Voice root = panel.chat.person("Root", Language.EN);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everything_held_is_exported_once_nobody_is_still_writing() {
        scoredNotedAndDecided();
        panel.bob.says("/interview score Heron-7");
        panel.bob.presses("2 · ");
        assertThat(ann.says("/interview candidate export Heron-7"))
                .contains("One interviewer has scores not yet submitted");
        panel.submits(panel.bob, 2);
        ann.says("/interview candidate export Heron-7");
        Download file = ann.reply().files().get(0);
        String text = new String(file.content().toArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("All that is held about Heron-7", "zq-secret-note", "zq-secret-reason")
                .contains("Ann: 4", "Bob: 2", "Sheet submitted by Ann", "Sheet submitted by Bob");
    }

    @Test
    void one_command_erases_a_candidate_from_every_table() {
        scoredNotedAndDecided();
        assertThat(held()).isNotEmpty();
        assertThat(ann.says("/interview candidate erase Heron-7"))
                .contains("Erased: nothing is held about that alias any more.");
        nothingIsLeft();
    }

    @Test
    void an_administrator_erases_without_ever_seeing() {
        scoredNotedAndDecided();
        assertThat(root.says("/interview candidate erase heron-7")).contains("Erased");
        nothingIsLeft();
        assertThat(root.says("/interview candidate erase 1")).contains("A number means somebody");
    }

    @Test
    void a_stranger_erases_nothing() {
        scoredNotedAndDecided();
        Conversation.Voice eve = panel.chat.member("Eve", Language.EN);
        assertThat(eve.says("/interview candidate erase Heron-7")).contains("No candidate goes by");
        assertThat(held()).isNotEmpty();
    }

    @Test
    void a_candidate_is_erased_a_year_after_the_decision_by_itself() {
        scoredNotedAndDecided();
        panel.chat.passes(Duration.ofDays(364));
        assertThat(held()).isNotEmpty();
        panel.chat.passes(Duration.ofDays(2));
        nothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void the_time_is_set_by_an_administrator_and_holds_for_those_already_there(int months) {
        scoredNotedAndDecided();
        assertThat(ann.says("/interview privacy " + months)).contains("administer");
        assertThat(root.says("/interview privacy " + months)).contains("after the decision");
        panel.chat.passes(Duration.ofDays(26L * months));
        assertThat(held()).isNotEmpty();
        panel.chat.passes(Duration.ofDays(6L * months));
        nothingIsLeft();
    }

    @Test
    void a_decision_taken_later_counts_from_then_on() {
        panel.submits(ann, 4);
        panel.chat.passes(Duration.ofDays(300));
        decided();
        panel.chat.passes(Duration.ofDays(300));
        assertThat(held()).isNotEmpty();
        panel.chat.passes(Duration.ofDays(70));
        nothingIsLeft();
    }

    @Test
    void without_a_decision_the_last_score_counts() {
        panel.submits(ann, 4);
        panel.chat.passes(Duration.ofDays(370));
        nothingIsLeft();
    }

    @Test
    void a_button_of_an_erased_candidate_means_nobody_else() {
        ann.says("/interview score Heron-7");
        CommandCall give =
                CommandCall.of("interview give", "candidate", 1, "kit", 1, "item", 1, "points", 5);
        ann.says("/interview candidate erase Heron-7");
        ann.says("/interview candidate add Aigle-1");
        assertThat(ann.calls(give)).contains("No candidate goes by that alias");
    }

    @Test
    void how_often_questions_were_asked_stays_and_tells_nothing_of_whom() {
        ann.says("/interview candidate erase Heron-7");
        assertThat(Tables.holding(database, "interview_exposure")).hasSize(panel.items);
    }

    private void scoredNotedAndDecided() {
        ann.says("/interview score Heron-7");
        ann.presses("Note");
        ann.fills(Map.of("text", "zq-secret-note"));
        panel.submits(ann, 4);
        decided();
    }

    private void decided() {
        assertThat(
                        ann.says(
                                "/interview candidate decide Heron-7 hire"
                                        + " reason:zq-secret-reason"))
                .contains("Recorded");
    }

    private List<String> held() {
        return Tables.rows(database).stream()
                .filter(row -> PERSONAL.stream().anyMatch(row::contains))
                .toList();
    }

    private void nothingIsLeft() {
        assertThat(held()).isEmpty();
        assertThat(Tables.holding(database, "interview_candidate")).isEmpty();
        assertThat(Tables.holding(database, "interview_score")).isEmpty();
        assertThat(Tables.holding(database, "interview_sheet")).isEmpty();
        assertThat(Tables.holding(database, "scheduled_tasks"))
                .noneMatch(row -> row.contains("interview-missing"))
                .noneMatch(row -> row.contains("interview-erase"));
        for (String command : List.of("score", "results", "candidate export")) {
            assertThat(ann.says("/interview " + command + " Heron-7"))
                    .contains("No candidate goes by that alias");
        }
        ann.says("/interview results");
        assertThat(Panel.everything(ann.reply())).doesNotContain("Heron");
    }
}
