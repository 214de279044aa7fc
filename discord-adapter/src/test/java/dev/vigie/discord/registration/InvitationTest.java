package dev.vigie.discord.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.discord.fake.FakeDiscord;
import java.util.EnumSet;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invitation asks for no more than Vigie needs. */
class InvitationTest {

    @Test
    void it_names_the_application_and_the_fewest_permissions() {
        assertThat(Invitation.link(FakeDiscord.TOKEN))
                .contains(
                        "https://discord.com/oauth2/authorize?client_id=100000000000000001"
                                + "&scope=bot+applications.commands&permissions="
                                + Permission.getRaw(Invitation.PERMISSIONS));
        assertThat(EnumSet.copyOf(Invitation.PERMISSIONS))
                .doesNotContain(
                        Permission.ADMINISTRATOR,
                        Permission.MANAGE_SERVER,
                        Permission.MANAGE_CHANNEL,
                        Permission.MESSAGE_MANAGE,
                        Permission.MESSAGE_MENTION_EVERYONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "!!!.x.y", "YWJj.x.y"})
    void what_is_no_token_invites_nobody(String token) {
        assertThat(Invitation.link(token)).isEmpty();
    }
}
