package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.PlainText;
import dev.vigie.reply.Reply;
import dev.vigie.text.Language;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the core says, Discord accepts it, and nobody reads less than was said. */
class AnyReplyTest {

    private static final int REPLIES_PER_SEED = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_reply_is_within_the_limits_and_loses_nothing(long seed) {
        RandomReplies replies = new RandomReplies(seed);
        for (int i = 0; i < REPLIES_PER_SEED; i++) {
            Reply reply = replies.reply();
            List<String> payloads = new ArrayList<>();
            for (MessageCreateData message : new DiscordRenderer().render(reply)) {
                payloads.add(message.toData().toString());
            }
            payloads.forEach(DiscordLimits::check);
            String sent = String.join("\n", payloads);
            String said = new PlainText(Language.FR, ZoneOffset.UTC).of(reply);
            for (String word : List.of("word", "Phrase", "(see)", "été", "🚒")) {
                assertThat(count(sent, word)).as(word).isGreaterThanOrEqualTo(count(said, word));
            }
        }
    }

    private static int count(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }
}
