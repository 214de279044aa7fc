package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.util.List;

/** Draws replies for tests; every message is checked against the limits on the way. */
final class Drawn {

    private Drawn() {}

    static List<SentMessage> messages(Reply reply) {
        List<SentMessage> messages =
                new DiscordRenderer().render(reply).stream().map(SentMessage::new).toList();
        messages.forEach(message -> DiscordLimits.check(message.payload().toString()));
        return messages;
    }

    static SentMessage message(Reply reply) {
        List<SentMessage> messages = messages(reply);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    /** A reply in English. */
    static SentMessage message(Block... blocks) {
        return message(reply(blocks));
    }

    static Reply reply(Block... blocks) {
        return Reply.to(Visibility.PRIVATE, Language.EN).blocks(List.of(blocks)).build();
    }

    /** The Markdown of a paragraph. */
    static String markdown(Text text) {
        return markdown(new Block.Paragraph(text));
    }

    /** The Markdown of the one text display that a block becomes. */
    static String markdown(Block block) {
        List<String> texts = message(block).texts();
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }
}
