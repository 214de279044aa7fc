package dev.vigie.feature.crisis.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.reply.PlainText;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles are taken, handed over, and explained to whoever takes them. */
class RoleTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @BeforeEach
    void a_crisis() {
        zoe.says("/team language fr");
        ann.says("/team language en");
        ann.says("/crisis start outage 2");
    }

    @Test
    void whoever_takes_the_lead_is_named_on_the_card_with_the_hours_in_it() {
        assertThat(ann.presses("I take the lead")).contains("@Ann is now: crisis lead.");
        chat.time().advance(Duration.ofMinutes(95));
        assertThat(zoe.says("/crise voir")).contains("Ann, depuis 1 h 35 min");
        assertThat(zoe.labels()).doesNotContain("Je pilote");
    }

    @Test
    void a_role_card_comes_in_the_language_of_the_person_with_their_steps() {
        zoe.says("/crise rôle gestionnaire de communauté");
        chat.passes(Duration.ZERO);
        assertThat(direct("zoé"))
                .singleElement()
                .asString()
                .contains("Crise 1")
                .contains("gestionnaire de communauté")
                .contains("Vos étapes")
                .contains("2. Suspendez")
                .doesNotContain("3. ");
    }

    @Test
    void a_role_is_handed_over_only_by_whoever_holds_it() {
        ann.says("/crisis role lead");
        assertThat(zoe.says("/crise relayer pilote @zoé")).contains("Seule la personne");
        assertThat(ann.says("/crisis handover lead @zoé")).contains("@Zoé is now: crisis lead.");
        chat.passes(Duration.ZERO);
        assertThat(direct("zoé")).singleElement().asString().contains("Vous décidez");
    }

    @Test
    void a_role_that_somebody_holds_is_taken_only_with_a_reason_that_stays_on_the_timeline() {
        ann.says("/crisis role lead");
        assertThat(zoe.says("/crise rôle pilote")).contains("Quelqu’un tient ce rôle.");
        zoe.says("/crise rôle pilote raison:Ann dort");
        assertThat(ann.says("/crisis report 1"))
                .contains("gave the role “crisis lead” to Zoé — Ann dort");
        assertThat(zoe.says("/crise rôle pilote")).contains("tient déjà ce rôle");
    }

    @Test
    void after_four_hours_in_a_role_a_relay_is_proposed_once() {
        ann.says("/crisis role lead");
        chat.passes(Duration.ofHours(9));
        assertThat(direct("ann")).filteredOn(text -> text.contains("for four hours")).hasSize(1);
    }

    private List<String> direct(String person) {
        PlainText plain = new PlainText(Language.EN, Conversation.ZONE);
        return chat.messenger().messages(new ConversationRef("test", "direct", person)).stream()
                .map(plain::of)
                .toList();
    }
}
