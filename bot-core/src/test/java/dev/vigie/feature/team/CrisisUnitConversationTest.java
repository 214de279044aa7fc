package dev.vigie.feature.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.jdbc.Database;
import dev.vigie.org.Role;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Setting the crisis unit up before it is needed. */
class CrisisUnitConversationTest {

    private final Database database = TestDatabases.h2();
    private final Conversation chat = Conversation.on(database);
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);
    private final Conversation.Voice zoe = chat.person("Zoé", Language.FR);

    @Test
    void at_first_there_is_no_unit_and_a_button_to_begin_one() {
        assertThat(ann.says("/team cell")).startsWith("There is no crisis unit yet.");
        assertThat(ann.meta("members")).isEqualTo(0);
        assertThat(ann.labels()).containsExactly("Add somebody");
    }

    @Test
    void at_first_there_is_no_unit_in_french() {
        assertThat(zoe.says("/équipe cellule"))
                .startsWith("Il n’y a pas encore de cellule de crise.");
        assertThat(zoe.labels()).containsExactly("Ajouter quelqu’un");
    }

    @Test
    void somebody_added_is_named_with_their_role() {
        assertThat(ann.says("/team add @marc pr-director"))
                .startsWith("@marc joins the crisis unit as public-relations director.")
                .contains("• marc — public-relations director");
        assertThat(ann.meta("members")).isEqualTo(1);
    }

    @Test
    void somebody_is_added_in_french() {
        assertThat(zoe.says("/équipe ajouter @marc direction des relations publiques"))
                .startsWith("@marc entre dans la cellule de crise\u00a0: direction des relations");
    }

    @Test
    void somebody_vigie_has_met_is_shown_by_name() {
        zoe.says("/aide");
        assertThat(ann.says("/team add @zoé moderator")).contains("• Zoé — moderator");
    }

    @Test
    void members_are_listed_in_the_order_in_which_they_joined() {
        ann.says("/team add @zed scribe");
        chat.time().advance(Duration.ofMinutes(1));
        ann.says("/team add @amy legal");
        assertThat(ann.says("/team cell")).containsSubsequence("zed — scribe", "amy — legal");
    }

    @Test
    void the_same_person_may_hold_several_roles() {
        ann.says("/team add @marc pr-director");
        ann.says("/team add @marc scribe");
        assertThat(ann.meta("members")).isEqualTo(2);
    }

    @Test
    void adding_the_same_role_twice_changes_nothing() {
        ann.says("/team add @marc scribe");
        ann.says("/team add @marc scribe");
        assertThat(ann.meta("members")).isEqualTo(1);
    }

    @Test
    void a_unit_without_a_public_relations_director_says_so() {
        assertThat(ann.says("/team add @marc scribe"))
                .contains("Nobody in it is a public-relations director.");
        assertThat(ann.says("/team add @lea pr-director"))
                .doesNotContain("Nobody in it is a public-relations director.");
    }

    @Test
    void somebody_removed_leaves_in_all_their_roles() {
        ann.says("/team add @marc pr-director");
        ann.says("/team add @marc scribe");
        ann.says("/team add @lea legal");
        assertThat(ann.says("/team remove @marc"))
                .startsWith("marc is out of the crisis unit.")
                .doesNotContain("marc —");
        assertThat(ann.meta("members")).isEqualTo(1);
    }

    @Test
    void the_last_one_removed_leaves_no_unit() {
        zoe.says("/équipe ajouter @marc scribe");
        assertThat(zoe.says("/équipe retirer @marc"))
                .startsWith("marc n’est plus dans la cellule de crise.")
                .contains("Il n’y a pas encore de cellule de crise.");
    }

    @Test
    void somebody_who_is_not_in_the_unit_cannot_be_removed() {
        assertThat(ann.says("/team remove @marc")).isEqualTo("marc is not in the crisis unit.");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_is_named_in_either_language_or_by_its_id(Role role) {
        Messages messages = Messages.builtIn();
        for (Language language : Language.values()) {
            String label = messages.format(language, "role." + role.id(), Map.of());
            assertThat(ann.says("/team add @marc " + label))
                    .startsWith("@marc joins the crisis unit as ");
        }
        ann.says("/team add @marc role:" + role.id());
        assertThat(ann.meta("members")).isEqualTo(1);
        String named = messages.format(Language.EN, "role." + role.id(), Map.of());
        assertThat(ann.says("/team cell")).contains("• marc — " + named + "\n");
    }

    @Test
    void a_role_that_does_not_exist_is_told_with_those_that_do() {
        assertThat(ann.says("/team add @marc role:wizard"))
                .startsWith("I do not know “wizard” as “role”.")
                .contains("moderator", "scribe");
    }

    @Test
    void adding_asks_for_whom_and_in_which_role() {
        ann.says("/team cell");
        assertThat(ann.presses("Add somebody")).isEqualTo("Add to the crisis unit");
        assertThat(ann.form().fields())
                .extracting(field -> field.option().name())
                .containsExactly("person", "role");
        assertThat(ann.form().fields().get(1).choices()).hasSize(Role.values().length);
        assertThat(ann.fills(Map.of("person", "@marc", "role", "legal counsel")))
                .contains("• marc — legal counsel");
    }

    @Test
    void the_unit_is_shown_to_the_one_who_asks_only() {
        ann.says("/team cell");
        assertThat(ann.reply().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void another_space_has_a_unit_of_its_own() {
        ann.says("/team add @marc scribe");
        chat.moveToSpace("elsewhere");
        assertThat(ann.says("/team cell")).startsWith("There is no crisis unit yet.");
        assertThat(ann.says("/team remove @marc")).isEqualTo("marc is not in the crisis unit.");
    }

    @Test
    void the_unit_outlives_a_restart() {
        ann.says("/team add @marc pr-director");
        assertThat(Conversation.on(database).person("Bob", Language.EN).says("/team cell"))
                .contains("• marc — public-relations director");
    }
}
