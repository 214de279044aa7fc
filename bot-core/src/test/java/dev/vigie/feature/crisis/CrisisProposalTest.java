package dev.vigie.feature.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Button;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stressed person types after {@code /crisis start} leads to the right playbook. */
class CrisisProposalTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    private static final int PROPOSED = 3;

    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);
    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);

    @BeforeEach
    void in_a_space_of_its_own() {
        CHAT.moveToSpace("space" + SPACES.incrementAndGet());
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING);
    }

    @Test
    void words_lead_to_proposals_in_french() {
        zoe.says("/crise ouvrir notre site est tombé");
        assertThat(zoe.reads()).contains("Que se passe-t-il");
        assertThat(zoe.labels()).first().isEqualTo("Panne de service");
    }

    @Test
    void words_lead_to_proposals_in_english() {
        ann.says("/crisis start our site is down");
        assertThat(ann.reads()).contains("What is happening?");
        assertThat(ann.labels()).first().isEqualTo("Service outage");
    }

    @Test
    void proposals_are_shown_to_the_one_who_asks_only() {
        zoe.says("/crise ouvrir notre site est tombé");
        assertThat(zoe.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void every_playbook_is_offered_once_whatever_is_proposed() {
        zoe.says("/crise ouvrir notre site est tombé");
        assertThat(zoe.reply().pressable())
                .filteredOn(button -> !button.label().equals("Cinq faits"))
                .extracting(button -> button.call().options().get("playbook"))
                .containsExactlyInAnyOrderElementsOf(
                        Conversation.content().playbooks().all().stream()
                                .map(Playbook::id)
                                .toList());
    }

    @Test
    void a_proposal_pressed_opens_the_crisis_in_the_channel() {
        zoe.says("/crise ouvrir notre site est tombé");
        zoe.presses("Panne de service");
        assertThat(zoe.meta("playbook")).isEqualTo("service-outage");
        assertThat(zoe.reply().visibility()).isEqualTo(Visibility.CHANNEL);
    }

    @Test
    void what_was_typed_is_the_subject_of_the_proposal_that_is_pressed() {
        zoe.says("/crise ouvrir notre site est tombé");
        assertThat(zoe.presses("Panne de service")).contains("\nnotre site est tombé\n");
    }

    @Test
    void a_subject_too_long_for_a_button_is_left_out_of_it() {
        zoe.says("/crise ouvrir notre site est tombé " + "et ça ne revient pas ".repeat(10));
        zoe.presses("Panne de service");
        assertThat(zoe.meta("playbook")).isEqualTo("service-outage");
        assertThat(zoe.reads()).doesNotContain("et ça ne revient pas");
    }

    @Test
    void a_severity_typed_with_the_words_is_kept_by_the_proposals() {
        zoe.says("/crise ouvrir gravité:1 sujet:notre site est tombé");
        zoe.presses("Panne de service");
        assertThat(zoe.meta("severity")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/crise ouvrir", "/crisis start", "/crise ouvrir qwzx vbnm"})
    void without_a_word_that_fits_all_playbooks_are_offered(String typed) {
        zoe.says(typed);
        assertThat(playbooks()).hasSameSizeAs(Conversation.content().playbooks().all());
    }

    @ParameterizedTest
    @CsvSource({
        "/crise ouvrir panne, service-outage",
        "/crise ouvrir panne 2, service-outage",
        "/crise ouvrir panne 2 le site est lent, service-outage",
        "/crisis start outage 2, service-outage",
        "/crisis start playbook:outage the site is slow, service-outage",
        "/crise ouvrir scénario : panne gravité : 2, service-outage",
        "/crise ouvrir compte piraté, compromised-account",
        "/crise ouvrir PANNE DE SERVICE le site est lent, service-outage",
        "/crisis open boycott, boycott",
    })
    void a_playbook_named_outright_opens_at_once(String typed, String playbook) {
        zoe.says(typed);
        assertThat(zoe.meta("playbook")).isEqualTo(playbook);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/crise ouvrir un membre dit qu'il veut mourir",
                "/crisis start a member of our community died",
                "/crisis start death threat in our inbox",
                "/crise ouvrir accident grave pendant une activité du club",
                "/crisis start colleague passed away what do we post",
            })
    void a_sentence_that_begins_like_the_name_of_a_playbook_opens_nothing(String typed) {
        zoe.says(typed);
        assertThat(zoe.reply().meta()).doesNotContainKey("crisis");
        assertThat(playbooks()).hasSameSizeAs(Conversation.content().playbooks().all());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_phrasing_of_every_playbook_leads_to_that_playbook(Language language) {
        String start = language == Language.FR ? "/crise ouvrir " : "/crisis start ";
        for (Playbook playbook : Conversation.content().playbooks().all()) {
            for (String asked : playbook.in(language).asked()) {
                ann.says(start + asked);
                assertThat(leadsTo()).as(asked).contains(playbook.id());
            }
        }
    }

    /** What was opened, or else what is proposed first. */
    private List<String> leadsTo() {
        Map<String, Object> meta = ann.reply().meta();
        return meta.containsKey("playbook")
                ? List.of(String.valueOf(meta.get("playbook")))
                : ann.reply().pressable().stream()
                        .limit(PROPOSED)
                        .map(Button::call)
                        .map((CommandCall call) -> call.option("playbook").orElse(""))
                        .toList();
    }

    /** The labels of the playbooks offered to Zoé. */
    private List<String> playbooks() {
        return zoe.labels().stream().filter(label -> !label.equals("Cinq faits")).toList();
    }
}
