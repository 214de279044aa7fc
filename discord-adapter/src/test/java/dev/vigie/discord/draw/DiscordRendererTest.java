package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.UserRef;
import dev.vigie.discord.Golden;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.RendererContract;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The core's contract for renderers, kept by Discord's; and a whole reply as it is sent. */
class DiscordRendererTest extends RendererContract {

    private static final UserRef SOMEBODY = new UserRef("discord", "123456789012345678");

    @Override
    protected List<Rendered> render(Reply reply) {
        return Drawn.messages(reply).stream().map(SentMessage::rendered).toList();
    }

    @Override
    protected void checkLimits(String payload) {
        DiscordLimits.check(payload);
    }

    @Override
    protected UserRef somebody() {
        return SOMEBODY;
    }

    @Test
    void a_reply_with_one_block_of_every_kind_is_sent_like_this() {
        SentMessage message = Drawn.message(SampleReplies.everything(SOMEBODY));
        Golden.check(getClass(), "everything.json", message.payload().toPrettyString());
    }

    @Test
    void a_reply_that_says_nothing_becomes_no_message() {
        Reply nothing = Reply.to(Visibility.PRIVATE, Language.FR).build();
        assertThat(new DiscordRenderer().render(nothing)).isEmpty();
    }
}
