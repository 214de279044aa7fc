package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people see the same thing at the same time; one crisis is opened, and what was seen kept. */
class CrisisOpeningTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void a_second_opening_of_the_same_thing_offers_to_join_the_first() {
        ann.says("/crisis start outage 2");
        chat.passes(Duration.ofSeconds(90));
        assertThat(zoe.says("/crise ouvrir panne 1"))
                .contains("vient d’être ouverte ici par Ann")
                .contains("Est-ce la même");
        assertThat(zoe.labels()).containsExactly("La rejoindre", "En ouvrir une autre");
        assertThat(zoe.presses("La rejoindre")).contains("@Zoé rejoint la crise 1");
        assertThat(ann.says("/crisis report 1")).contains("Zoé — joined");
        assertThat(open()).containsExactly(1);
    }

    @Test
    void the_offer_can_be_declined_and_the_words_given_are_kept() {
        ann.says("/crisis start outage 2");
        zoe.says("/crise ouvrir panne 1 le paiement");
        assertThat(zoe.presses("En ouvrir une autre")).contains("Crise 2").contains("le paiement");
        assertThat(open()).containsExactly(2, 1);
    }

    @Test
    void a_double_click_opens_one_crisis_and_shows_it() {
        ann.says("/crisis start outage 2");
        assertThat(ann.says("/crisis start outage 2")).contains("Crisis 1 — Service outage");
        assertThat(open()).containsExactly(1);
    }

    @Test
    void what_is_opened_later_elsewhere_or_about_something_else_is_a_crisis_of_its_own() {
        ann.says("/crisis start outage 2");
        zoe.says("/crise ouvrir rumour 3");
        zoe.goesTo("elsewhere");
        zoe.says("/crise ouvrir panne 2");
        chat.passes(Duration.ofSeconds(121));
        ann.says("/crisis start outage 2");
        assertThat(open()).containsExactly(4, 3, 2, 1);
    }

    @Test
    void the_message_it_was_opened_from_is_kept_with_its_time_author_and_link() {
        ConversationRef here = new ConversationRef("test", "space", "general");
        QuotedMessage message =
                new QuotedMessage(
                        new Person(new UserRef("test", "troll"), "Troll"),
                        "our site is down",
                        Instant.parse("2026-03-08T02:31:00Z"),
                        Optional.of(URI.create("https://example.org/m/1")),
                        new MessageRef(here, "1"));
        Speaker speaker =
                new Speaker(ann.person(), Optional.of(Language.EN), Speaker.Standing.MEMBER);
        Outcome choice =
                chat.dispatcher().about(speaker, here, CommandCall.of("crisis start"), message);
        CommandCall first = ((Outcome.Replied) choice).reply().pressable().get(0).call();
        chat.dispatcher().call(speaker, here, first);
        assertThat(ann.says("/crisis report 1"))
                .contains("kept the message of Troll")
                .contains("21:31")
                .contains("our site is down")
                .contains("https://example.org/m/1");
    }

    private List<Integer> open() {
        ann.says("/crisis list");
        return ((List<?>) ann.meta("open")).stream().map(Integer.class::cast).toList();
    }
}
