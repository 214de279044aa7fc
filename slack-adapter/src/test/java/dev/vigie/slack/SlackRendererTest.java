package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.UserRef;
import dev.vigie.reply.Reply;
import dev.vigie.testkit.RendererContract;
import java.util.List;

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
}
