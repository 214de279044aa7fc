package dev.vigie.feature.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.CommandSpec;
import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the menu of a person, everyone can see who they are in the crisis unit. */
class TeamWhoTest {

    private final Conversation chat = Conversation.onH2();
    private final Conversation.Voice ann = chat.person("Ann", Language.EN);

    @Test
    void the_roles_of_a_member_are_told() {
        ann.says("/team add @zoe legal");
        ann.says("/team add @zoe scribe");
        assertThat(ann.says("/team who @zoe")).contains("legal counsel", "scribe");
        assertThat(ann.reply().meta()).containsEntry("roles", 2);
    }

    @Test
    void somebody_who_is_not_in_the_unit_can_be_added_at_once() {
        assertThat(ann.says("/team who @zoe")).contains("not in the crisis unit");
        ann.presses("Add to the unit");
        assertThat(ann.form().fields())
                .extracting(field -> field.option().name())
                .containsExactly("role");
    }

    @Test
    void it_stands_in_the_menu_of_people() {
        CommandSpec who = chat.dispatcher().catalog().find(List.of("team", "who")).orElseThrow();
        assertThat(who.reach().menu()).isEqualTo(CommandSpec.Menu.PERSON);
        assertThat(who.filledByMenu()).map(option -> option.name()).contains("person");
    }
}
