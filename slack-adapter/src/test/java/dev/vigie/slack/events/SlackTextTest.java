package dev.vigie.slack.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.CommandCatalog;
import dev.vigie.testkit.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people typed, read out of what Slack makes of it. */
final class SlackTextTest {

    private static final CommandCatalog CATALOG = Conversation.onH2().dispatcher().catalog();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "a &lt;b&gt; &amp;amp; c = a <b> &amp; c",
                "<!here> and <!channel|channel> = @here and @channel",
                "see <mailto:ann@acme.org|ann@acme.org> = see ann@acme.org",
                "<@U0ANN|ann> in <#C0X|general> = <@U0ANN|ann> in <#C0X|general>"
            })
    void slacks_own_marks_are_undone_and_people_and_channels_stay(String written, String typed) {
        assertThat(SlackText.typed(written)).isEqualTo(typed);
    }

    @Test
    void a_link_is_its_address() {
        assertThat(SlackText.typed("<https://acme.org/a?b=c&amp;d|acme.org/a> down"))
                .isEqualTo("https://acme.org/a?b=c&d down");
    }

    @ParameterizedTest
    @CsvSource({
        "/ask, why, /ask why",
        "/vigie-ask, why, /ask why",
        "/acme_crise, ouvrir panne, /crise ouvrir panne",
        "/vigie, crisis start outage, /crisis start outage",
        "/vigie, why so, why so",
        "/vigie, '', /help"
    })
    void a_command_loses_the_prefix_of_this_workspace(String command, String text, String read) {
        assertThat(SlackText.command(CATALOG, command, text)).isEqualTo(read);
    }

    @Test
    void a_mention_of_vigie_in_front_is_not_part_of_what_was_said() {
        assertThat(SlackText.said(" <@U0VIGIE>: why <@U0VIGIE>?", "U0VIGIE"))
                .isEqualTo("why <@U0VIGIE>?");
    }
}
