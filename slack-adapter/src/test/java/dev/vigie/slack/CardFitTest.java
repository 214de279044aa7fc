package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Button;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A card is one message, whatever it holds. */
final class CardFitTest {

    private static final Button CLOSE =
            Button.of("Close", CommandCall.of("crisis close", "crisis", 12));

    @Test
    void a_card_that_fits_is_drawn_whole() {
        SlackMessage drawn = new SlackRenderer().single(card(3));
        assertThat(drawn.blocksJson()).contains("Close").doesNotContain("Show more");
    }

    @Test
    void of_a_card_that_does_not_fit_the_buttons_stay_and_the_rest_is_behind_another() {
        SlackMessage drawn = new SlackRenderer().single(card(60));
        assertThat(SlackLimits.brokenBy(Payload.of(drawn))).isEmpty();
        assertThat(drawn.blocksJson())
                .contains("Crisis 12", "Close", "Show more", "\"value\":\"crisis-12\"");
    }

    private static Reply card(int paragraphs) {
        Reply.Builder reply =
                Reply.to(Visibility.CHANNEL, Language.EN).heading(Text.plain("Crisis 12"));
        Collections.nCopies(paragraphs, "A step that takes some words to say. ".repeat(10))
                .forEach(words -> reply.paragraph(Text.plain(words)));
        return reply.buttons(CLOSE).live(Live.card("crisis-12", 4)).build();
    }
}
