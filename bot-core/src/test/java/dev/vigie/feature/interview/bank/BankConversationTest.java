package dev.vigie.feature.interview.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.AtOnce;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proposing, reviewing, retiring, carrying elsewhere. */
class BankConversationTest {

    private static final Map<String, String> FRENCH =
            Map.of(
                    "question", "Racontez un *vrai* désaccord. [x](https://example.org)",
                    "probes", "Avec qui ?\n- Et ensuite ?",
                    "low", "Rien.",
                    "adequate", "Un exemple.",
                    "high", "Un exemple et sa suite.");
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "question", "Tell us about a real disagreement.",
                    "probes", "With whom? | And then?",
                    "low", "Nothing.",
                    "adequate", "An example.",
                    "high", "An example and what followed.");

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.member("Ann", Language.EN);
    private final Conversation.Voice bob = chat.member("Bob", Language.EN);

    @Test
    void a_proposal_is_written_in_both_languages_and_approved_by_a_second_person() {
        propose(FRENCH, ENGLISH);
        ann.presses("Send for review");
        assertThat(ann.says("/interview review")).contains("One proposal is waiting");
        assertThat(ann.says("/interview review team-1 approve"))
                .contains("Somebody who did not write it must decide");
        bob.says("/interview review team-1");
        assertThat(bob.presses("Approve")).contains("team-1 is in the bank");
        assertThat(ann.says("/interview show team-1"))
                .contains("Tell us about a real disagreement.");
        assertThat(drawnFromWholeCompetency()).contains("team-1");
    }

    @Test
    void what_was_typed_is_shown_as_it_was_typed() {
        propose(FRENCH, ENGLISH);
        ann.presses("Send for review");
        bob.says("/interview review team-1 approve");
        Conversation.Voice zoe = chat.member("Zoé", Language.FR);
        assertThat(zoe.says("/entrevue voir team-1"))
                .contains("Racontez un *vrai* désaccord. [x](https://example.org)");
    }

    @Test
    void what_must_not_be_asked_is_told_with_what_to_ask_instead_and_goes_no_further() {
        Map<String, String> bad = new HashMap<>(ENGLISH);
        bad.put("question", "How old are you, and do you plan to have children?");
        propose(FRENCH, bad);
        assertThat(ann.reads()).contains("Do not ask", "Ask instead:");
        assertThat(ann.presses("Send for review")).contains("asks something that is never asked");
        ann.calls(CommandCall.of("interview write", "proposal", "team-1", "lang", "en"));
        ann.fills(ENGLISH);
        assertThat(ann.presses("Send for review")).contains("waiting for a second person");
    }

    @Test
    void a_refusal_says_why_and_the_author_writes_again() {
        propose(FRENCH, ENGLISH);
        ann.presses("Send for review");
        bob.says("/interview review team-1");
        assertThat(bob.presses("Refuse")).isEqualTo("Refuse a proposal");
        assertThat(bob.fills(Map.of("reason", "Too vague"))).contains("team-1 is refused");
        assertThat(ann.says("/interview bank history team-1"))
                .contains("proposed by Ann", "written by Ann", "sent for review by Ann")
                .contains("refused by Bob", "Too vague");
        ann.calls(CommandCall.of("interview write", "proposal", "team-1", "lang", "en"));
        assertThat(ann.fills(ENGLISH)).contains("draft");
    }

    @Test
    void a_side_that_is_incomplete_is_told() {
        ann.says("/interview propose composure behavioural junior");
        ann.presses("Write in English");
        Map<String, String> bad = new HashMap<>(ENGLISH);
        bad.put("probes", "Only one?");
        assertThat(ann.fills(bad)).contains("1 probes were found. Write 2 to 4");
        ann.calls(CommandCall.of("interview write", "proposal", "team-1", "lang", "en"));
        ann.fills(ENGLISH);
        assertThat(ann.calls(CommandCall.of("interview send", "proposal", "team-1")))
                .contains("A question exists in French and in English");
    }

    @Test
    void a_question_that_is_not_for_us_is_retired_for_everyone_and_can_come_back() {
        ann.says("/interview question competency:composure");
        String id = String.valueOf(ann.meta("question"));
        assertThat(ann.presses("Not for us")).isEqualTo("Retire a question");
        assertThat(ann.fills(Map.of("reason", "We never meet that")))
                .contains("retired for everyone");
        assertThat(drawnFromWholeCompetency()).doesNotContain(id);
        assertThat(bob.says("/interview bank history " + id))
                .contains("retired by Ann", "We never meet that");
        assertThat(bob.presses("Bring it back")).contains("The question is back");
        assertThat(drawnFromWholeCompetency()).contains(id);
    }

    @Test
    void what_one_team_does_to_its_bank_changes_no_other() {
        ann.says("/interview question competency:composure");
        String id = String.valueOf(ann.meta("question"));
        ann.says("/interview bank retire " + id + " reason:no");
        chat.moveToSpace("elsewhere");
        assertThat(drawnFromWholeCompetency()).contains(id);
    }

    @Test
    void the_teams_questions_are_carried_to_another_team_as_proposals() {
        propose(FRENCH, ENGLISH);
        ann.presses("Send for review");
        bob.says("/interview review team-1 approve");
        ann.says("/interview bank export");
        String yaml =
                new String(ann.reply().files().get(0).content().toArray(), StandardCharsets.UTF_8);
        chat.moveToSpace("elsewhere");
        ann.calls(CommandCall.of("interview bank import", "text", yaml));
        assertThat(ann.reads()).contains("One question came in as a draft");
        ann.presses("team-1");
        assertThat(ann.reads()).contains("Racontez un *vrai* désaccord.", "An example.");
        ann.presses("Send for review");
        assertThat(bob.says("/interview review team-1 approve")).contains("is in the bank");
        assertThat(ann.calls(CommandCall.of("interview bank import", "text", "questions: [oops")))
                .contains("not understood near line");
    }

    @Test
    void two_approving_at_once_leave_one_approval() {
        propose(FRENCH, ENGLISH);
        ann.presses("Send for review");
        Conversation.Voice carl = chat.member("Carl", Language.EN);
        AtOnce.each(
                2,
                i ->
                        i == 0
                                ? bob.says("/interview review team-1 approve")
                                : carl.says("/interview review team-1 approve"));
        assertThat(ann.says("/interview bank history team-1").split("approved by", -1)).hasSize(2);
    }

    private void propose(Map<String, String> french, Map<String, String> english) {
        ann.says("/interview propose composure behavioural junior");
        ann.presses("Write in French");
        ann.fills(french);
        ann.presses("Write in English");
        ann.fills(english);
    }

    private int people;

    private Set<Object> drawnFromWholeCompetency() {
        Conversation.Voice fresh = chat.member("Fresh" + people++, Language.EN);
        Set<Object> seen = new HashSet<>();
        fresh.says("/interview question competency:composure");
        int of = (int) fresh.meta("of");
        seen.add(fresh.meta("question"));
        for (int i = 1; i < of; i++) {
            fresh.presses("Another one");
            seen.add(fresh.meta("question"));
        }
        assertThat(seen).hasSize(of);
        return seen;
    }
}
