package dev.vigie.feature.knowledge.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.jdbc.Database;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.jdbc.JdbcAuditTrail;
import dev.vigie.org.jdbc.JdbcOrgStore;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Button;
import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question that the base does not answer reaches a person, and the answer comes back. */
class RelayConversationTest {

    private static final String UNKNOWN = "How do I bake a blueberry tart?";
    private static final ConversationRef TEAM = new ConversationRef("test", "space", "team");
    private static final ConversationRef ANN_DIRECT = new ConversationRef("test", "direct", "ann");
    private static final ConversationRef MARC_DIRECT =
            new ConversationRef("test", "direct", "marc");

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice marc = chat.person("Marc", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    private void channelIsSet() {
        ann.says("/team language en");
        marc.says("/team channel #team");
    }

    private void annAsksTheTeam() {
        ann.says("/ask " + UNKNOWN);
        ann.presses("Ask the team");
        chat.passes(Duration.ofSeconds(1));
    }

    @Test
    void the_question_is_posted_in_the_channel_set_with_its_asker() {
        channelIsSet();
        annAsksTheTeam();
        assertThat(ann.reads()).startsWith("Your question went to your team, with your name");
        assertThat(text(chat.messenger().messages(TEAM)).get(0))
                .startsWith("Question 1 à l’équipe")
                .contains(
                        UNKNOWN,
                        "Posée par\u00a0: Ann",
                        "Proposé\u00a0: rien",
                        "État\u00a0: en attente");
    }

    @Test
    void the_card_that_was_proposed_is_named() {
        channelIsSet();
        ann.says("/ask can I delete a negative comment");
        ann.presses("Ask the team");
        chat.passes(Duration.ofSeconds(1));
        assertThat(text(chat.messenger().messages(TEAM)).get(0))
                .contains("Proposé\u00a0: Faut-il effacer un commentaire négatif");
    }

    @Test
    void without_a_channel_the_question_is_kept_and_it_is_said_how_to_set_one() {
        annAsksTheTeam();
        assertThat(ann.reads()).contains("nobody is set up to receive it yet");
        assertThat(ann.labels()).containsExactly("Choose the channel");
        assertThat(ann.says("/relay list")).contains("1 " + UNKNOWN + " · waiting");
        assertThat(chat.messenger().messages()).isEmpty();
    }

    @Test
    void the_owner_of_the_nearest_theme_gets_it_instead() {
        channelIsSet();
        marc.says("/kb owner theme:moderation person:@marc");
        ann.says("/ask can I delete a negative comment");
        ann.presses("Ask the team");
        chat.passes(Duration.ofSeconds(1));
        assertThat(chat.messenger().messages(TEAM)).isEmpty();
        assertThat(chat.messenger().messages(MARC_DIRECT)).hasSize(1);
    }

    @Test
    void whoever_takes_it_is_shown_on_the_card() {
        channelIsSet();
        annAsksTheTeam();
        assertThat(marc.calls(button("Je la prends"))).startsWith("Question 1 is yours.");
        chat.passes(Duration.ofSeconds(1));
        assertThat(text(chat.messenger().messages(TEAM)))
                .singleElement()
                .asString()
                .contains("État\u00a0: prise — Marc");
        assertThat(zoe.says("/relay claim 1")).startsWith("Quelqu’un a déjà pris la question 1");
    }

    @Test
    void the_answer_reaches_the_asker_by_direct_message_in_the_language_of_the_question() {
        channelIsSet();
        annAsksTheTeam();
        zoe.calls(button("Répondre"));
        assertThat(zoe.reads()).isEqualTo("Répondre à une question");
        zoe.fills(Map.of("text", "Ask the pastry team."));
        chat.passes(Duration.ofSeconds(1));
        assertThat(text(chat.messenger().messages(ANN_DIRECT)))
                .singleElement()
                .asString()
                .startsWith("@Zoé answered your question (1):")
                .contains(UNKNOWN, "Ask the pastry team.");
        assertThat(text(chat.messenger().messages(TEAM)).get(0))
                .contains("État\u00a0: répondue — Zoé", "Ask the pastry team.");
    }

    @Test
    void the_asker_closes_it_from_that_message() {
        channelIsSet();
        annAsksTheTeam();
        marc.says("/relay answer 1 Ask the pastry team.");
        chat.passes(Duration.ofSeconds(1));
        Button resolve = chat.messenger().messages(ANN_DIRECT).get(0).pressable().get(0);
        assertThat(zoe.calls(resolve.call())).startsWith("Seule la personne qui a posé");
        assertThat(ann.calls(resolve.call())).isEqualTo("Question 1 is resolved.");
        chat.passes(Duration.ofSeconds(1));
        assertThat(text(chat.messenger().messages(TEAM)).get(0)).contains("résolue");
    }

    @Test
    void an_answer_becomes_the_draft_of_a_card_with_one_button() {
        channelIsSet();
        annAsksTheTeam();
        marc.says("/relay answer 1 Ask the pastry team.");
        chat.passes(Duration.ofSeconds(1));
        zoe.calls(button("En faire une fiche"));
        assertThat(zoe.meta("state")).isEqualTo("draft");
        assertThat(zoe.reads())
                .contains(UNKNOWN, "Ask the pastry team.", "Le côté français n’est pas encore");
    }

    @Test
    void what_is_out_of_scope_is_told_with_its_reason() {
        channelIsSet();
        annAsksTheTeam();
        marc.says("/relay decline 1 We sell shoes.");
        chat.passes(Duration.ofSeconds(1));
        assertThat(text(chat.messenger().messages(ANN_DIRECT)).get(0)).contains("We sell shoes.");
        assertThat(ann.says("/kb gaps state:out-of-scope")).contains(UNKNOWN);
    }

    @Test
    void an_answered_question_is_answered_once() {
        channelIsSet();
        annAsksTheTeam();
        marc.says("/relay answer 1 One.");
        assertThat(marc.says("/relay answer 1 Two."))
                .isEqualTo("Question 1 is answered or closed already.");
        assertThat(marc.says("/relay close 7")).startsWith("There is no question 7.");
    }

    @Test
    void pressing_twice_asks_once() {
        channelIsSet();
        ann.says("/ask " + UNKNOWN);
        var ask = ann.reply().pressable().get(0).call();
        ann.calls(ask);
        assertThat(ann.calls(ask)).startsWith("Your team already has that question.");
        chat.passes(Duration.ofSeconds(1));
        assertThat(chat.messenger().messages(TEAM)).hasSize(1);
    }

    @Test
    void an_answer_marks_the_gap_as_answered() {
        channelIsSet();
        annAsksTheTeam();
        marc.says("/relay answer 1 Ask the pastry team.");
        assertThat(ann.says("/kb gaps state:answered")).contains(UNKNOWN);
    }

    @Test
    void a_channel_that_takes_nothing_is_told_to_the_asker() {
        channelIsSet();
        chat.messenger()
                .refuse("team", new Undeliverable(Undeliverable.Reason.ARCHIVED, "is_archived"));
        annAsksTheTeam();
        assertThat(text(chat.messenger().messages(ANN_DIRECT)).get(0))
                .startsWith("I could not bring question 1 to your team: the channel is archived.");
    }

    @Test
    void an_asker_who_takes_no_messages_is_named_to_the_team() {
        channelIsSet();
        annAsksTheTeam();
        chat.messenger().refuse("ann", new Undeliverable(Undeliverable.Reason.CLOSED, "closed"));
        marc.says("/relay answer 1 Ask the pastry team.");
        chat.passes(Duration.ofSeconds(1));
        assertThat(text(chat.messenger().messages(TEAM)).get(1))
                .startsWith("Je n’ai pas pu écrire à Ann au sujet de la question 1");
    }

    @Test
    void everything_is_in_the_audit_trail_without_anybodys_words() {
        channelIsSet();
        annAsksTheTeam();
        marc.says("/relay claim 1");
        marc.says("/relay answer 1 Ask the pastry team.");
        var org =
                new JdbcOrgStore(database)
                        .orgOf("test", "space", Language.FR, ManualTime.SATURDAY_EVENING);
        assertThat(new JdbcAuditTrail(database).latest(org, 3))
                .extracting(AuditTrail.Entry::action, AuditTrail.Entry::subject)
                .containsExactly(
                        tuple("relay answer", "1"),
                        tuple("relay claim", "1"),
                        tuple("relay ask", "1"));
    }

    private CommandCall button(String label) {
        return chat.messenger().messages(TEAM).get(0).pressable().stream()
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow()
                .call();
    }

    private static List<String> text(List<Reply> replies) {
        return replies.stream()
                .map(r -> new PlainText(r.language(), Conversation.ZONE).of(r))
                .toList();
    }
}
