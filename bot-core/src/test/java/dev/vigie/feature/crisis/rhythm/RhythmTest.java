package dev.vigie.feature.crisis.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.reply.PlainText;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a crisis is reminded of. The playbook of an outage updates every 20 minutes. */
class RhythmTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);

    @BeforeEach
    void a_crisis() {
        ann.says("/crisis start outage 2");
    }

    @Test
    void the_card_says_when_the_next_update_is_due() {
        assertThat(ann.says("/crisis show")).contains("Next update: 7 Mar 2026, 22:00");
        chat.time().advance(Duration.ofMinutes(15));
        assertThat(ann.says("/crisis update still down"))
                .contains("Next update: 7 Mar 2026, 22:15");
        chat.time().advance(Duration.ofMinutes(21));
        assertThat(ann.says("/crisis show")).contains("Next update: 7 Mar 2026, 22:15 overdue");
    }

    @Test
    void an_update_that_is_due_is_reminded_and_an_update_made_is_not() {
        chat.passes(Duration.ofMinutes(19));
        ann.says("/crisis update still down");
        chat.passes(Duration.ofMinutes(19));
        assertThat(posts("Le point de situation")).isEmpty();
        chat.passes(Duration.ofMinutes(1));
        assertThat(posts("Le point de situation")).hasSize(1);
        assertThat(ann.says("/crisis report 1")).contains("updated: still down");
    }

    @Test
    void a_major_crisis_without_a_lead_asks_for_one_until_there_is() {
        chat.passes(Duration.ofMinutes(9));
        assertThat(posts("Personne ne pilote")).isEmpty();
        chat.passes(Duration.ofMinutes(1));
        assertThat(posts("Personne ne pilote")).hasSize(1);
        ann.says("/crisis role lead");
        chat.passes(Duration.ofHours(2));
        assertThat(posts("Personne ne pilote")).hasSize(1);
    }

    @Test
    void overdue_steps_are_listed() {
        chat.passes(Duration.ofMinutes(10));
        assertThat(posts("En retard"))
                .singleElement()
                .asString()
                .contains("1. ")
                .contains("2. ")
                .doesNotContain("13. ");
    }

    @Test
    void a_snoozed_crisis_reminds_of_nothing_for_that_long() {
        assertThat(ann.says("/crisis snooze 60")).contains("No reminders for 60 minutes.");
        chat.passes(Duration.ofMinutes(59));
        assertThat(posts("")).isEmpty();
        chat.passes(Duration.ofMinutes(1));
        assertThat(posts("")).isNotEmpty();
        assertThat(ann.says("/crisis snooze 9999")).contains("1,440 minutes at most");
    }

    @Test
    void a_crisis_in_which_nobody_does_anything_is_not_reminded_for_ever() {
        chat.passes(Duration.ofDays(1));
        int reminded = posts("").size();
        assertThat(reminded).isEqualTo(9);
        chat.passes(Duration.ofDays(7));
        assertThat(posts("")).hasSize(reminded);
        ann.says("/crisis note somebody is here");
        chat.passes(Duration.ofHours(2));
        assertThat(posts("")).hasSizeGreaterThan(reminded);
    }

    @Test
    void a_clock_set_back_reminds_of_nothing_twice() {
        chat.passes(Duration.ofMinutes(20));
        int reminded = posts("").size();
        chat.time().setTo(chat.time().instant().minus(Duration.ofHours(1)));
        chat.passes(Duration.ofMinutes(55));
        assertThat(posts("")).hasSize(reminded);
    }

    @Test
    void a_closed_crisis_is_reminded_of_nothing() {
        ann.says("/crisis start rumour 4");
        ann.says("/crisis close false crisis:2");
        ann.says("/crisis close over crisis:1");
        chat.person("Bob", Language.EN).says("/crisis close over crisis:1");
        chat.passes(Duration.ofDays(1));
        assertThat(posts("")).isEmpty();
    }

    private List<String> posts(String containing) {
        PlainText plain = new PlainText(Language.EN, Conversation.ZONE);
        return chat.messenger().messages(new ConversationRef("test", "space", "general")).stream()
                .map(plain::of)
                .filter(text -> text.contains(containing))
                .toList();
    }
}
