package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Closing and reopening, said by people. */
class CrisisClosingConversationTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice bob = chat.person("Bob", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void closing_asks_for_the_reason() {
        ann.says("/crisis start outage 3");
        assertThat(ann.presses("Close")).isEqualTo("Close the crisis");
        assertThat(ann.fills(Map.of("reason", "service is back")))
                .startsWith("Crisis 1 is closed.")
                .contains("State: closed");
    }

    @Test
    void a_closed_crisis_offers_its_report_and_to_reopen_it() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis close service is back");
        assertThat(ann.labels()).containsExactly("Report", "Reopen");
    }

    @Test
    void the_first_to_close_a_major_crisis_only_proposes_it() {
        ann.says("/crisis start outage 2");
        assertThat(ann.says("/crisis close service is back"))
                .contains("@Ann proposes to close.", "State: open");
        assertThat(ann.meta("open")).isEqualTo(true);
    }

    @Test
    void who_proposed_to_close_is_told_that_somebody_else_must() {
        zoe.says("/crise ouvrir panne 1");
        zoe.says("/crise fermer le service est revenu");
        assertThat(zoe.says("/crise fermer vraiment"))
                .startsWith("Une crise de gravité 1 ne se ferme pas seul.");
        assertThat(zoe.says("/crise voir")).contains("État\u00a0: ouverte");
    }

    @Test
    void a_second_person_closes_a_major_crisis() {
        zoe.says("/crise ouvrir panne 1");
        zoe.says("/crise fermer le service est revenu");
        assertThat(bob.says("/crisis close I agree"))
                .startsWith("Crisis 1 is closed.")
                .doesNotContain("proposes to close");
    }

    @Test
    void lowering_the_severity_first_does_not_allow_closing_alone() {
        ann.says("/crisis start outage 1");
        ann.says("/crisis severity 4 reason:I want to go home");
        assertThat(ann.says("/crisis close done")).contains("proposes to close");
        assertThat(ann.says("/crisis close done")).contains("is not closed by one person");
    }

    @Test
    void a_closed_crisis_says_so_to_whoever_ticks_a_step() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis close back");
        assertThat(bob.says("/crisis done 1 crisis:1")).startsWith("Crisis 1 is closed.");
        assertThat(bob.says("/crise gravité 1 crise:1")).contains("Crisis 1 is closed.");
    }

    @Test
    void reopening_takes_a_reason() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis close back");
        assertThat(ann.presses("Reopen")).startsWith("Say why:");
        assertThat(ann.says("/crisis reopen it fails again"))
                .startsWith("Crisis 1 is open again.")
                .contains("State: open");
    }

    @Test
    void reopening_is_said_in_french() {
        zoe.says("/crise ouvrir panne 3");
        zoe.says("/crise fermer revenu");
        assertThat(zoe.says("/crise rouvrir raison : ça retombe"))
                .startsWith("La crise 1 est rouverte.");
    }

    @Test
    void an_open_crisis_is_not_reopened() {
        ann.says("/crisis start outage 3");
        assertThat(ann.says("/crisis reopen why not")).isEqualTo("Crisis 1 is open already.");
    }

    @Test
    void the_last_closed_crisis_is_shown_when_none_is_open() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis close back");
        assertThat(ann.says("/crisis show")).contains("Crisis 1 —", "State: closed");
        assertThat(ann.says("/crisis report")).contains("# Crisis 1");
    }

    @Test
    void the_list_tells_open_crises_from_closed_ones() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis close back");
        ann.says("/crisis start boycott 2");
        assertThat(ann.says("/crisis list"))
                .containsSubsequence(
                        "1 open crisis:", "2 Boycott call", "Recently closed:", "1 Service outage");
        assertThat(ann.meta("open")).isEqualTo(List.of(2));
        assertThat(ann.presses("1 – Service outage")).contains("State: closed");
    }
}
