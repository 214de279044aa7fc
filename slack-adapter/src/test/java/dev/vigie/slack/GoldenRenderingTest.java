package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.UserRef;
import dev.vigie.testkit.SampleReplies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One reply with everything in it, as Slack gets it. */
final class GoldenRenderingTest {

    @Test
    void a_reply_with_every_kind_of_block_and_span_looks_as_it_did() {
        List<SlackMessage> messages =
                new SlackRenderer().render(SampleReplies.everything(new UserRef("slack", "U0ANN")));
        assertThat(messages).hasSize(1);
        Golden.assertSame("everything.json", Payload.pretty(messages.get(0)));
    }
}
