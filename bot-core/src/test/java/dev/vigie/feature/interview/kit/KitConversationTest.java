package dev.vigie.feature.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Download;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Making, changing, freezing and printing a kit. */
class KitConversationTest {

    private static final String CREATE =
            "/interview kit create community-manager intermediate 60 competencies:composure, XC1";

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.member("Ann", Language.EN);
    private final Conversation.Voice bob = chat.member("Bob", Language.EN);
    private final Conversation.Voice root = chat.person("Root", Language.EN);
    private final Conversation.Voice zoe = chat.member("Zoé", Language.FR);

    @Test
    void a_kit_covers_its_competencies_equally_and_says_when_each_question_begins() {
        assertThat(ann.says(CREATE))
                .contains("Kit 1, version 1 — Community manager", "Composure", "60 minutes")
                .contains("1. 3 min, for")
                .contains("A draft.");
        assertThat(questions(ann)).hasSizeGreaterThanOrEqualTo(4);
        List<Object> main = questions(ann);
        assertThat(ann.presses("Reserve form")).contains("Reserve form");
        assertThat(questions(ann)).hasSameSizeAs(main).doesNotContainAnyElementsOf(main);
    }

    @Test
    void a_kit_is_made_in_french() {
        assertThat(
                        zoe.says(
                                "/entrevue trame créer modération débutant 45"
                                        + " compétences:sang-froid, travail d’équipe"))
                .contains("Trame 1, version 1", "Une ébauche.");
        assertThat(zoe.labels()).contains("Figer", "En PDF");
    }

    @Test
    void what_cannot_be_met_says_why() {
        assertThat(
                        ann.says(
                                "/interview kit create community-manager junior 15"
                                        + " competencies:QA1, QA2, QA3"))
                .contains("This kit cannot be made, because:")
                .contains("15 minutes are too short to ask one question on each: it takes");
        int least = (int) ann.meta("least");
        assertThat(
                        ann.says(
                                "/interview kit create community-manager junior "
                                        + least
                                        + " competencies:QA1, QA2, QA3"))
                .contains("Kit 1, version 1");
        assertThat(ann.says("/interview kit create moderator senior 60 competencies:OB1"))
                .contains("for this role and level, and each place needs two");
    }

    @Test
    void competencies_that_are_none_are_told() {
        assertThat(ann.says("/interview kit create moderator junior 60 competencies:charm, QA1"))
                .contains("These are not competencies: charm");
    }

    @Test
    void a_draft_is_changed_question_by_question_and_what_is_frozen_is_not() {
        ann.says(CREATE);
        List<Object> before = questions(ann);
        ann.says("/interview kit replace 2");
        List<Object> after = questions(ann);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
        assertThat(ann.says("/interview kit weigh composure 3 reason:the heart of the job"))
                .contains("Composure counts 3 times: the heart of the job");
        assertThat(ann.says("/interview kit freeze")).contains("Frozen: every candidate");
        assertThat(ann.says("/interview kit replace 2")).contains("Version 1 is frozen");
        assertThat(ann.says("/interview kit weigh composure 1 reason:no"))
                .contains("Version 1 is frozen");
        ann.says("/interview kit show");
        assertThat(questions(ann)).isEqualTo(after);
    }

    @Test
    void a_weight_needs_a_reason() {
        ann.says(CREATE);
        assertThat(ann.says("/interview kit weigh composure 3")).isEqualTo("Weigh a competency");
        assertThat(ann.fills(Map.of("reason", "decisive"))).contains("counts 3 times: decisive");
    }

    @Test
    void a_new_version_may_begin_from_the_reserve_and_the_old_one_stays() {
        ann.says(CREATE);
        List<Object> main = questions(ann);
        ann.presses("Reserve form");
        List<Object> reserve = questions(ann);
        ann.says("/interview kit freeze");
        assertThat(ann.says("/interview kit revise form:reserve")).contains("version 2");
        assertThat(questions(ann)).isEqualTo(reserve);
        ann.presses("Reserve form");
        assertThat(questions(ann)).isEqualTo(main);
    }

    @Test
    void only_the_panel_sees_what_is_in_a_kit_and_an_administrator_that_it_exists() {
        ann.says(CREATE);
        assertThat(bob.says("/interview kit show 1")).contains("You have no kit 1");
        assertThat(bob.says("/interview kit list")).contains("You have no kit yet");
        assertThat(root.says("/interview kit show 1"))
                .contains("Kit 1 exists, but only its interviewers");
        assertThat(root.says("/interview kit list"))
                .contains("Kit 1: it exists; its content is for its interviewers")
                .doesNotContain("Community manager");
        assertThat(root.says("/interview kit print 1")).contains("only its interviewers");
        ann.says("/interview kit invite @bob");
        assertThat(bob.says("/interview kit show")).contains("Kit 1, version 1");
        assertThat(bob.says("/interview kit dismiss @ann")).contains("Only whoever made the kit");
        assertThat(ann.says("/interview kit dismiss @bob")).contains("has one interviewer");
        assertThat(bob.says("/interview kit show 1")).contains("You have no kit 1");
    }

    @Test
    void a_group_is_no_interviewer() {
        ann.says(CREATE);
        String group = UserRef.group("test", "S1").key();
        assertThat(ann.calls(CommandCall.of("interview kit invite", "kit", 1, "person", group)))
                .contains("A panel is made of people, not of groups");
    }

    @Test
    void a_kit_is_printed_in_either_language_as_markdown_or_pdf() {
        ann.says(CREATE);
        ann.says("/interview kit print markdown");
        Download markdown = ann.reply().files().get(0);
        assertThat(markdown.name()).isEqualTo("kit-1-v1.md");
        assertThat(text(markdown))
                .startsWith("# Kit 1, version 1 — Community manager")
                .contains("## Time plan", "0 min — Welcome", "1–2, low", "Score (1 to 5)");
        ann.says("/interview kit print markdown lang:fr form:reserve");
        assertThat(text(ann.reply().files().get(0)))
                .startsWith("# Trame 1, version 1")
                .contains("Forme de réserve", "Plan du temps", "1–2, faible");
        ann.says("/interview kit print pdf lang:fr");
        assertThat(text(ann.reply().files().get(0))).startsWith("%PDF-");
    }

    @Test
    void whoever_has_several_kits_says_which() {
        ann.says(CREATE);
        ann.says(CREATE);
        assertThat(ann.says("/interview kit show")).contains("You have several kits: 1, 2.");
        assertThat(ann.says("/interview kit show 2")).contains("Kit 2, version 1");
    }

    private static List<Object> questions(Conversation.Voice voice) {
        return List.copyOf((List<?>) voice.meta("questions"));
    }

    private static String text(Download file) {
        return new String(file.content().toArray(), StandardCharsets.UTF_8);
    }
}
