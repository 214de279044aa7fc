package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.RecordingMessenger;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a crisis reaches by itself, and what is done when it cannot. */
class CrisisReachTest {

    private static final ConversationRef GENERAL = new ConversationRef("test", "space", "general");

    private final Conversation chat = Conversation.onH2();
    private final RecordingMessenger messenger = chat.messenger();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @BeforeEach
    void setUpTheUnit() {
        zoe.says("/team language fr");
        ann.says("/team language en");
        ann.says("/team add @zoé pr-director");
        ann.says("/team add @bob legal");
        ann.says("/team add @ann scribe");
    }

    @Test
    void the_unit_is_written_to_in_each_ones_language_but_not_whoever_opened_it() {
        ann.says("/crisis start outage 1 the site is down");
        chat.passes(Duration.ZERO);
        assertThat(directs()).containsExactlyInAnyOrder("direct zoé", "direct bob");
        assertThat(texts("zoé").get(0))
                .startsWith("On vous appelle")
                .contains("crise 1")
                .contains("the site is down");
        assertThat(texts("bob").get(0)).contains("crise 1");
    }

    @Test
    void the_call_opens_the_checklist_with_one_press() {
        ann.says("/crisis start outage 1");
        chat.passes(Duration.ZERO);
        Reply call = messenger.messages(direct("zoé")).get(0);
        assertThat(zoe.calls(call.pressable().get(0).call())).contains("Crise 1");
    }

    @Test
    void a_light_crisis_calls_nobody_until_it_becomes_major_and_then_once() {
        ann.says("/crisis start outage 3");
        chat.passes(Duration.ofHours(1));
        assertThat(directs()).isEmpty();
        ann.says("/crisis severity 2");
        ann.says("/crisis note still going");
        ann.says("/crisis done 1");
        chat.passes(Duration.ofHours(1));
        assertThat(directs()).startsWith("direct bob", "direct zoé");
        assertThat(directs()).filteredOn("direct bob"::equals).hasSize(1);
    }

    @Test
    void somebody_who_takes_no_direct_messages_is_named_in_the_channel_and_on_the_timeline() {
        messenger.refuse("zoé", new Undeliverable(Reason.CLOSED, "closed"));
        ann.says("/crisis start outage 1");
        chat.passes(Duration.ZERO);
        assertThat(texts(GENERAL))
                .anySatisfy(text -> assertThat(text).contains("@Zoé, on vous appelle"));
        assertThat(ann.says("/crisis report 1"))
                .contains("could not write to Zoé")
                .contains("direct messages are closed");
    }

    @Test
    void a_channel_that_takes_nothing_either_is_told_once_to_whoever_opened_the_crisis() {
        messenger.refuse("zoé", new Undeliverable(Reason.CLOSED, "closed"));
        messenger.refuse("bob", new Undeliverable(Reason.UNKNOWN, "nobody"));
        messenger.refuse("general", new Undeliverable(Reason.ARCHIVED, "archived"));
        ann.says("/crisis start outage 1");
        chat.passes(Duration.ofHours(1));
        assertThat(texts("ann"))
                .singleElement()
                .asString()
                .contains("Crisis 1 can no longer be followed in its channel");
        assertThat(ann.says("/crisis report 1")).contains("the channel is archived");
    }

    @Test
    void nobody_at_all_can_be_reached_and_it_ends_there() {
        for (String id : List.of("ann", "bob", "zoé", "general")) {
            messenger.refuse(id, new Undeliverable(Reason.NOT_ALLOWED, "no"));
        }
        ann.says("/crisis start outage 1");
        chat.passes(Duration.ofDays(1));
        int tried = messenger.calls().size();
        chat.passes(Duration.ofDays(3));
        assertThat(messenger.calls()).hasSize(tried);
        assertThat(ann.says("/crisis report 1")).contains("could not write to Zoé");
    }

    @Test
    void a_platform_that_is_down_for_a_while_gets_the_calls_when_it_is_back() {
        messenger.refuse("zoé", new TryLater(Duration.ofMinutes(1), "down"));
        ann.says("/crisis start outage 1");
        chat.passes(Duration.ofMinutes(10));
        messenger.acceptAgain("zoé");
        chat.passes(Duration.ofMinutes(1));
        assertThat(texts("zoé")).isNotEmpty();
    }

    @Test
    void calls_planned_before_the_program_stopped_are_made_by_the_next_one() {
        Database database = TestDatabases.h2();
        Conversation first = Conversation.on(database);
        Conversation.Voice eve = first.person("Eve", Language.EN);
        eve.says("/team add @dan pr-director");
        eve.says("/crisis start outage 1");
        Conversation second = Conversation.besideOn(database);
        second.passes(Duration.ZERO);
        assertThat(first.messenger().calls()).isEmpty();
        assertThat(second.messenger().calls()).contains("direct dan");
    }

    @Test
    void the_card_shown_in_a_channel_follows_what_happens_elsewhere() {
        ann.says("/crisis start outage 2");
        MessageRef shown = messenger.post(GENERAL, ann.reply(), Delivery.first("card"));
        chat.core().cards().shown(ann.reply().live().orElseThrow(), shown);
        zoe.goesTo("elsewhere");
        zoe.says("/crise fait 1");
        chat.passes(Duration.ZERO);
        assertThat(texts(GENERAL).get(0)).contains("☑ 1.").contains("Zoé");
    }

    @Test
    void a_channel_archived_with_the_card_in_it_is_told_to_whoever_opened_the_crisis() {
        ann.says("/crisis start outage 3");
        MessageRef shown = messenger.post(GENERAL, ann.reply(), Delivery.first("card"));
        chat.core().cards().shown(ann.reply().live().orElseThrow(), shown);
        messenger.refuse("general", new Undeliverable(Reason.ARCHIVED, "archived"));
        ann.says("/crisis done 1");
        chat.passes(Duration.ZERO);
        assertThat(texts("ann")).singleElement().asString().contains("the channel is archived");
    }

    private List<String> directs() {
        return messenger.calls().stream().filter(call -> call.startsWith("direct")).toList();
    }

    private List<String> texts(String person) {
        return texts(direct(person));
    }

    private List<String> texts(ConversationRef where) {
        PlainText plain = new PlainText(Language.EN, Conversation.ZONE);
        return messenger.messages(where).stream().map(plain::of).toList();
    }

    private static ConversationRef direct(String person) {
        return new ConversationRef("test", "direct", person);
    }
}
