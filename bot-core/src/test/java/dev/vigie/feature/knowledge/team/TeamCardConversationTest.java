package dev.vigie.feature.knowledge.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.ManualTime;
import dev.vigie.text.Language;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team's own cards: written by one, approved by another, then they answer. */
class TeamCardConversationTest {

    /** One for all tests, each in a space of its own: it takes a while to set up. */
    private static final Conversation CHAT = Conversation.onH2();

    private static final AtomicInteger SPACES = new AtomicInteger();

    private static final String QUESTION = "Where do we archive the mascot costume?";
    private static final String BUILT_IN = "delete-negative-comment";

    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);
    private final Conversation.Voice bob = CHAT.person("Bob", Language.EN);
    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);

    private String space = "";

    @BeforeEach
    void in_a_space_of_its_own() {
        space = "cards" + SPACES.incrementAndGet();
        CHAT.moveToSpace(space);
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING);
    }

    private String annWrites() {
        ann.says("/kb add");
        ann.fills(
                Map.of(
                        "title-fr", "Où range-t-on le costume de la mascotte ?",
                        "answer-fr", "Au local 12.",
                        "title-en", QUESTION,
                        "answer-en", "In room 12."));
        return String.valueOf(ann.meta("card"));
    }

    private String bobApproved() {
        String id = annWrites();
        ann.presses("Ask for approval");
        bob.says("/kb review card:" + id);
        bob.presses("Approve");
        return id;
    }

    @Test
    void a_card_is_written_in_both_languages_in_one_form() {
        assertThat(ann.says("/kb add")).isEqualTo("Write a card");
        assertThat(ann.form().fields()).hasSize(4);
        assertThat(annWrites()).isEqualTo("where-do-we-archive-the-mascot");
        assertThat(ann.reads()).contains("In room 12.", "Au local 12.", "draft · by Ann");
    }

    @Test
    void a_draft_answers_nobody() {
        annWrites();
        ann.says("/ask " + QUESTION);
        assertThat(ann.reads()).doesNotContain("room 12");
    }

    @Test
    void whoever_wrote_it_does_not_approve_it() {
        String id = annWrites();
        ann.presses("Ask for approval");
        ann.says("/kb review card:" + id);
        assertThat(ann.labels()).doesNotContain("Approve");
        assertThat(ann.says("/kb approve " + id))
                .isEqualTo("You wrote in this card: somebody else approves it.");
    }

    @Test
    void whoever_changed_it_does_not_approve_it_either() {
        String id = annWrites();
        bob.says("/kb edit card:" + id + " lang:en piece:answer text:In room 14.");
        ann.says("/kb propose " + id);
        assertThat(bob.says("/kb approve " + id)).startsWith("You wrote in this card");
        assertThat(zoe.says("/base approuver " + id)).contains("est approuvée");
    }

    @Test
    void once_approved_it_answers_the_very_next_question_in_both_languages() {
        bobApproved();
        assertThat(bob.reads()).contains("is approved and answers from now on.");
        assertThat(bob.says("/ask " + QUESTION))
                .contains("In room 12.", "Source: your team · card where-do-we-archive");
        assertThat(zoe.says("où range-t-on le costume de la mascotte ?")).contains("Au local 12.");
    }

    @Test
    void another_organization_never_sees_it() {
        String id = bobApproved();
        CHAT.moveToSpace(space + "-elsewhere");
        assertThat(bob.says("/ask " + QUESTION)).doesNotContain("room 12");
        assertThat(bob.calls(CommandCall.of("kb show", "card", id)))
                .startsWith("I do not know “" + id + "” as “card”.");
        assertThat(bob.says("/kb review")).contains("No draft.");
    }

    @Test
    void a_changed_card_of_the_pack_says_that_the_team_adapted_it() {
        ann.says("/kb edit card:" + BUILT_IN + " lang:en piece:answer text:Never here.");
        ann.says("/kb propose " + BUILT_IN);
        bob.says("/kb approve " + BUILT_IN);
        assertThat(bob.says("/ask can I delete a negative comment"))
                .contains("Never here.", "Adapted by your team");
        bob.presses("More");
        assertThat(bob.reads()).contains("Sources");
    }

    @Test
    void editing_one_side_marks_the_other_until_somebody_confirms() {
        String id = annWrites();
        assertThat(ann.says("/kb edit card:" + id + " lang:en piece:answer text:In room 14."))
                .contains("The French side is to be reviewed: the other one was changed.");
        assertThat(zoe.says("/base confirmer " + id)).doesNotContain("est à réviser");
    }

    @Test
    void editing_the_marked_side_takes_the_mark_away() {
        String id = annWrites();
        ann.says("/kb edit card:" + id + " lang:en piece:answer text:In room 14.");
        assertThat(ann.says("/kb edit card:" + id + " lang:fr piece:answer text:Au local 14."))
                .doesNotContain("is to be reviewed");
    }

    @Test
    void a_drifted_card_answers_with_its_mark_and_is_due() {
        String id = bobApproved();
        ann.says("/kb edit card:" + id + " lang:en piece:answer text:In room 14.");
        ann.says("/kb propose " + id);
        bob.says("/kb approve " + id);
        assertThat(zoe.says("où range-t-on le costume de la mascotte ?"))
                .contains("Le côté anglais a changé depuis");
        assertThat(ann.says("/ask " + QUESTION)).doesNotContain("is to be reviewed");
        ann.says("/kb due");
        assertThat(ann.meta("drifted")).isEqualTo(1);
    }

    @Test
    void a_card_sent_back_says_why() {
        String id = annWrites();
        ann.presses("Ask for approval");
        bob.says("/kb return card:" + id + " reason:Which building?");
        assertThat(ann.says("/kb review card:" + id)).contains("Sent back: Which building?");
    }

    @Test
    void a_side_that_is_missing_keeps_a_card_from_being_proposed() {
        saved("The mascot costume is in room 12.");
        assertThat(ann.presses("Ask for approval"))
                .startsWith("A card needs its title and its answer in French and in English.");
    }

    @Test
    void a_message_becomes_the_draft_of_a_card() {
        assertThat(saved("The mascot costume is in room 12."))
                .contains("The mascot costume is in room 12.", "The French side is not written");
    }

    @Test
    void a_long_message_is_cut_for_the_answer_and_kept_as_the_detail() {
        assertThat(saved("word ".repeat(300))).contains("…");
        assertThat(ann.meta("state")).isEqualTo("draft");
    }

    @Test
    void what_is_too_long_is_told() {
        String id = annWrites();
        assertThat(ann.says("/kb edit card:" + id + " lang:en piece:title text:" + "x".repeat(76)))
                .isEqualTo("That has 76 characters; at most 75 fit there. Shorten it.");
    }

    @Test
    void deleting_criticism_is_never_advised() {
        String id = annWrites();
        assertThat(ann.says("/kb edit card:" + id + " lang:en piece:do text:Delete all criticism"))
                .startsWith("A card never advises deleting criticism");
    }

    @Test
    void reading_a_card_over_renews_its_date() {
        CHAT.time().setTo(ManualTime.SATURDAY_EVENING.plusSeconds(86_400L * 800));
        ann.says("/kb due");
        assertThat((int) ann.meta("stale")).isPositive();
        assertThat(ann.says("/kb show " + BUILT_IN)).contains("past its review date");
        assertThat(ann.says("/kb verify " + BUILT_IN)).contains("still holds");
        assertThat(ann.says("/kb show " + BUILT_IN)).doesNotContain("past its review date");
    }

    @Test
    void history_names_who_wrote_and_who_approved() {
        String id = bobApproved();
        assertThat(ann.says("/kb history " + id)).contains("1 approved · Ann · ", " — Bob");
    }

    @Test
    void an_exported_card_is_imported_elsewhere() {
        String id = bobApproved();
        String yaml = ann.says("/kb export " + id);
        yaml = yaml.substring(yaml.indexOf("id: "));
        CHAT.moveToSpace(space + "-elsewhere");
        ann.calls(CommandCall.of("kb import", "text", yaml));
        assertThat(ann.meta("card")).isEqualTo(id);
        assertThat(ann.reads()).contains("In room 12.", "Au local 12.");
    }

    @Test
    void what_is_not_a_card_is_not_imported() {
        assertThat(ann.says("/kb import hello"))
                .startsWith("That is not a card in the format of a pack.");
    }

    private String saved(String text) {
        ConversationRef where = new ConversationRef("test", space, "general");
        Outcome outcome =
                CHAT.dispatcher()
                        .about(
                                new Speaker(
                                        ann.person(),
                                        Optional.of(Language.EN),
                                        Speaker.Standing.MEMBER),
                                where,
                                CommandCall.of("kb save"),
                                new QuotedMessage(
                                        bob.person(),
                                        text,
                                        ManualTime.SATURDAY_EVENING,
                                        Optional.empty(),
                                        new MessageRef(where, "1")));
        Reply reply = ((Outcome.Replied) outcome).reply();
        ann.says("/kb review card:" + reply.meta().get("card"));
        return ann.reads();
    }
}
