package dev.vigie.feature.crisis.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.PlainText;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are called one after the other until somebody is on it. */
class EscalationTest {

    private static final Duration FIVE = Duration.ofMinutes(5);

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice dan = chat.person("Dan", Language.EN);
    private final Conversation.Voice eve = chat.person("Eve", Language.EN);

    @BeforeEach
    void a_team() {
        ann.says("/team language en");
        dan.says("/team phone +15145550101");
        eve.says("/team phone +15145550102");
        ann.says("/team rotate @dan begin:2026-03-01");
        ann.says("/team rotate @eve");
        ann.says("/team add @lea social-media-lead");
        ann.says("/team add @marc pr-director");
    }

    @Test
    void whoever_is_on_duty_is_called_at_once_by_message_and_in_the_channel() {
        opens("outage 1");
        assertThat(directed("dan")).hasSize(1);
        assertThat(directed("dan").get(0)).contains("crise 1").contains("critique");
        assertThat(channel()).singleElement().asString().contains("@Dan").contains("de garde");
    }

    @Test
    void rung_after_rung_is_called_until_the_ladder_ends() {
        opens("outage 1");
        assertThat(called()).containsExactly("Dan (on duty)");
        chat.passes(FIVE);
        assertThat(called()).containsExactly("Dan (on duty)", "Eve (backup)");
        chat.passes(FIVE);
        assertThat(called()).last().isEqualTo("lea (social-media lead)");
        chat.passes(Duration.ofHours(3));
        assertThat(ann.says("/crisis show 1"))
                .contains("Everybody was called and nobody is on it")
                .contains("Dan +15145550101")
                .contains("marc (no number)");
        int calls = called().size();
        chat.passes(Duration.ofDays(2));
        assertThat(called()).hasSize(calls);
        assertThat(called().stream().filter("Dan (on duty)"::equals)).hasSize(3);
    }

    @Test
    void one_press_stops_the_calls_and_everyone_sees_who_is_on_it() {
        opens("outage 1");
        var call = chat.messenger().messages(direct("dan")).get(0);
        assertThat(dan.calls(call.pressable().get(0).call())).contains("@Dan is on crisis 1.");
        chat.passes(Duration.ofMinutes(20));
        assertThat(called()).containsExactly("Dan (on duty)");
        assertThat(ann.says("/crisis show 1")).contains("On it: Dan");
    }

    @Test
    void whoever_is_on_it_and_gives_no_sign_is_asked_again_and_then_the_others_are_called() {
        opens("outage 1");
        eve.says("/crisis ack 1");
        chat.passes(Duration.ofMinutes(29));
        assertThat(directed("eve")).isEmpty();
        chat.passes(Duration.ofMinutes(1));
        assertThat(directed("eve")).singleElement().asString().contains("toujours");
        chat.passes(FIVE);
        assertThat(called()).containsExactly("Dan (on duty)", "Dan (on duty)");
        assertThat(ann.says("/crisis show 1")).contains("nobody yet");
    }

    @Test
    void any_act_of_whoever_is_on_it_is_a_sign() {
        opens("outage 1");
        eve.says("/crisis ack 1");
        for (int i = 1; i < 6; i++) {
            chat.passes(Duration.ofMinutes(25));
            eve.says("/crisis done " + i);
        }
        assertThat(directed("eve")).isEmpty();
        assertThat(called()).hasSize(1);
    }

    @Test
    void an_answer_to_the_question_is_enough_to_stay_on_it() {
        opens("outage 1");
        eve.says("/crisis ack 1");
        chat.passes(Duration.ofMinutes(31));
        eve.says("/crisis ack 1");
        chat.passes(Duration.ofMinutes(29));
        assertThat(called()).hasSize(1);
    }

    @Test
    void with_nobody_on_duty_the_hole_is_named_and_the_next_rung_is_called_at_once() {
        ann.says("/team cover 2026-03-01 2026-04-01");
        opens("outage 1");
        assertThat(report()).contains("found nobody to call as: on duty");
        assertThat(called()).containsExactly("Eve (backup)");
        assertThat(channel())
                .singleElement()
                .asString()
                .containsPattern("Personne à appeler comme.: de garde")
                .contains("@Eve");
    }

    @Test
    void whoever_opens_a_major_crisis_is_not_called_but_the_others_are() {
        dan.says("/crisis start outage 1");
        chat.passes(Duration.ZERO);
        assertThat(called()).containsExactly("Eve (backup)");
    }

    @Test
    void a_light_crisis_opened_by_whoever_is_on_duty_calls_nobody() {
        dan.says("/crisis start outage 3");
        chat.passes(Duration.ofHours(5));
        assertThat(called()).isEmpty();
    }

    @Test
    void a_light_crisis_calls_the_people_on_duty_and_not_the_director() {
        opens("outage 3");
        chat.passes(Duration.ofHours(5));
        assertThat(called()).contains("Dan (on duty)", "lea (social-media lead)");
        assertThat(called()).noneMatch(call -> call.startsWith("marc"));
    }

    @Test
    void somebody_impatient_calls_the_next_rung() {
        opens("outage 1");
        assertThat(ann.says("/crisis escalate 1")).contains("Called: Eve.");
        assertThat(called()).containsExactly("Dan (on duty)", "Eve (backup)");
    }

    @Test
    void a_person_who_cannot_be_written_to_is_shown_with_their_number() {
        chat.messenger().refuse("dan", new Undeliverable(Reason.CLOSED, "closed"));
        opens("outage 1");
        assertThat(ann.says("/crisis show 1"))
                .contains("Could not be written to; telephone: Dan +15145550101.");
        dan.says("/crisis ack 1");
        assertThat(ann.says("/crisis show 1")).doesNotContain("+1514");
    }

    @Test
    void a_closed_crisis_calls_nobody() {
        ann.says("/crisis start outage 3");
        ann.says("/crisis close false alarm");
        chat.passes(Duration.ofDays(1));
        assertThat(called()).isEmpty();
    }

    @Test
    void a_crisis_without_anybody_to_call_calls_once_the_unit_is_set_up() {
        chat.moveToSpace("other");
        ann.says("/crisis start outage 1");
        chat.passes(Duration.ofMinutes(12));
        assertThat(called()).isEmpty();
        ann.says("/team add @marc pr-director");
        chat.passes(FIVE);
        assertThat(called()).containsExactly("marc (public-relations director)");
    }

    @Test
    void a_clock_set_back_calls_nobody_twice() {
        opens("outage 1");
        chat.passes(FIVE);
        chat.time().setTo(chat.time().instant().minus(Duration.ofHours(2)));
        chat.passes(Duration.ofMinutes(90));
        assertThat(called()).containsExactly("Dan (on duty)", "Eve (backup)");
    }

    @Test
    void another_instance_goes_on_calling_where_the_first_one_stopped() {
        opens("outage 1");
        Conversation second = Conversation.besideOn(database);
        second.passes(Duration.ofMinutes(6));
        assertThat(second.messenger().calls()).contains("direct eve").doesNotContain("direct dan");
        assertThat(called()).containsExactly("Dan (on duty)", "Eve (backup)");
    }

    private void opens(String what) {
        ann.says("/crisis start " + what);
        chat.passes(Duration.ZERO);
    }

    private String report() {
        return ann.says("/crisis report 1");
    }

    /** Who was called, as the timeline says. */
    private List<String> called() {
        return report().lines()
                .filter(line -> line.contains(" — called ") && line.endsWith(")"))
                .map(line -> line.replaceAll(".* — called ", ""))
                .toList();
    }

    private List<String> directed(String person) {
        return texts(direct(person));
    }

    private List<String> channel() {
        return texts(new ConversationRef("test", "space", "general"));
    }

    private List<String> texts(ConversationRef where) {
        PlainText plain = new PlainText(Language.EN, Conversation.ZONE);
        return chat.messenger().messages(where).stream().map(plain::of).toList();
    }

    private static ConversationRef direct(String person) {
        return new ConversationRef("test", "direct", person);
    }
}
