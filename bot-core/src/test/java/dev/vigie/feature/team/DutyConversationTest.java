package dev.vigie.feature.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Setting up who is on duty. It is Saturday 7 March 2026, 21:40; clocks go forward tonight. */
class DutyConversationTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice bob = chat.person("Bob", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void without_a_rotation_it_is_said_with_the_button_that_begins_one() {
        assertThat(ann.says("/team duty")).startsWith("Nobody takes turns on duty.");
        assertThat(ann.labels()).containsExactly("Add to the rotation");
    }

    @Test
    void who_is_on_now_and_who_comes_next_are_shown() {
        bothInRotation();
        assertThat(ann.says("/team duty"))
                .contains("On duty: Ann, until 8 Mar 2026, 09:00")
                .contains("Backup: Bob")
                .contains("Bob: 8 Mar 2026, 09:00 to 15 Mar 2026, 09:00");
        assertThat(zoe.says("/équipe garde")).contains("Ann, jusqu’au 8 mars 2026");
    }

    @Test
    void a_hole_ahead_is_warned_of() {
        bothInRotation();
        assertThat(ann.says("/team cover 2026-03-10 2026-03-11"))
                .contains("Nobody is on duty from 10 Mar 2026, 00:00 to 11 Mar 2026, 00:00");
        assertThat(ann.meta("gaps")).isEqualTo(1);
        ann.says("/team cover 2026-03-10 2026-03-11 @ann");
        assertThat(ann.meta("gaps")).isEqualTo(0);
    }

    @Test
    void a_swap_changes_the_duty_once_it_is_accepted_by_whoever_was_asked() {
        bothInRotation();
        bob.says("/team swap @zoé from:2026-03-10T18:00 to:2026-03-11T08:00");
        chat.passes(Duration.ZERO);
        Reply request =
                chat.messenger().messages(new ConversationRef("test", "direct", "zoé")).get(0);
        assertThat(bob.calls(request.pressable().get(0).call()))
                .contains("Only Zoé can accept this");
        assertThat(zoe.calls(request.pressable().get(0).call()))
                .containsPattern("Zoé.: du 10 mars 2026");
        assertThat(zoe.calls(request.pressable().get(0).call())).contains("déjà acceptée");
    }

    @Test
    void somebody_leaves_the_rotation() {
        bothInRotation();
        assertThat(ann.says("/team unrotate @bob")).doesNotContain("Bob");
        assertThat(ann.says("/team unrotate @bob")).isEqualTo("Bob is not in the rotation.");
    }

    @Test
    void what_is_not_a_time_is_refused_with_what_would_be() {
        assertThat(ann.says("/team rotate @ann zone:Montreal")).contains("America/Montreal");
        assertThat(ann.says("/team rotate @ann handover:25:00")).contains("09:00");
        assertThat(ann.says("/team rotate @ann begin:tomorrow")).contains("2026-11-23");
        assertThat(ann.says("/team cover 2026-03-11 2026-03-10")).contains("end after it begins");
        assertThat(ann.says("/team cover soon later")).contains("2026-11-23T18:00");
        assertThat(ann.says("/team accept 7")).contains("no open request 7");
    }

    private void bothInRotation() {
        bob.says("/help");
        zoe.says("/aide");
        ann.says("/team rotate @ann begin:2026-03-01 turn:7 handover:9h00");
        ann.says("/team rotate @bob");
    }
}
