package dev.vigie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.vigie.chat.UserRef;
import dev.vigie.reply.Block;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Room;
import dev.vigie.reply.Span;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyJsonTest {

    private static final UserRef ANN = new UserRef("test", "ann");

    @Test
    void a_reply_with_one_block_and_span_of_every_kind_comes_back_as_it_was()
            throws JsonProcessingException {
        Reply everything = SampleReplies.everything(ANN);
        assertThat(there(everything)).isEqualTo(everything);
    }

    @Test
    void what_is_known_of_the_answer_and_the_card_come_back() throws JsonProcessingException {
        Reply reply =
                Reply.to(Visibility.CHANNEL, Language.FR)
                        .meta("crisis", 12)
                        .meta("open", true)
                        .meta("codes", List.of("a", "b"))
                        .live(
                                new Live(
                                        "crisis-12",
                                        7,
                                        Optional.of(new Room("panne", List.of(ANN), true, true))))
                        .build();
        assertThat(there(reply)).isEqualTo(reply);
    }

    /** The stored words outlive any renaming: a letter written yesterday must be read today. */
    @Test
    void the_stored_names_of_blocks_and_spans_are_these_for_ever() {
        assertThat(names(Block.class))
                .contains(
                        "Heading",
                        "Paragraph",
                        "Bullets",
                        "Quote",
                        "Facts",
                        "Note",
                        "Verbatim",
                        "Divider",
                        "Buttons",
                        "Menu");
        assertThat(names(Span.class))
                .contains("Plain", "Strong", "Emphasis", "Code", "Link", "Mention", "Moment");
    }

    private static List<String> names(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    }

    private static Reply there(Reply reply) throws JsonProcessingException {
        return ReplyJson.MAPPER.readValue(ReplyJson.MAPPER.writeValueAsString(reply), Reply.class);
    }
}
