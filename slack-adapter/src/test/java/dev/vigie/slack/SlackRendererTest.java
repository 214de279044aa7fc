package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.testkit.RendererContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every renderer, kept in Slack. */
final class SlackRendererTest extends RendererContract {

    @Override
    protected List<Rendered> render(Reply reply) {
        return new SlackRenderer()
                .render(reply).stream().map(Payload::of).map(SlackRendererTest::read).toList();
    }

    private static Rendered read(String payload) {
        SlackScreen screen = SlackScreen.of(payload);
        return new Rendered(payload, screen.shown(), screen.calls(), screen.notified());
    }

    @Override
    protected void checkLimits(String payload) {
        assertThat(SlackLimits.brokenBy(payload)).isEmpty();
    }

    @Override
    protected UserRef somebody() {
        return new UserRef("slack", "U0ANN");
    }

    @Test
    void a_user_group_of_slack_is_named_so_that_its_people_are_told() {
        Person watch = new Person(UserRef.group("slack", "S0WATCH"), "watch");
        assertThat(Drawn.blocks(new Block.Paragraph(Text.mention(watch))).toString())
                .contains("\"usergroup_id\":\"S0WATCH\"");
        Person role = new Person(UserRef.group("discord", "123"), "watch");
        assertThat(Drawn.blocks(new Block.Paragraph(Text.mention(role))).toString())
                .doesNotContain("usergroup")
                .contains("@watch");
    }
}
