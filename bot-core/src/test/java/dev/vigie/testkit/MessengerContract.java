package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.Undeliverable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every platform's messenger must keep. */
public abstract class MessengerContract {

    protected abstract Messenger messenger();

    /** What the messages of a place say now, oldest first. */
    protected abstract List<String> texts(ConversationRef where);

    /** A place where messages can be posted. */
    protected abstract ConversationRef place();

    /** Somebody who can be written to. */
    protected abstract UserRef somebody();

    @Test
    void a_message_is_posted_where_it_was_meant() {
        MessageRef message =
                messenger().post(place(), SampleReplies.saying("hello"), Delivery.first("d1"));
        assertThat(message.conversation()).isEqualTo(place());
        assertThat(texts(place())).containsExactly("hello");
    }

    @Test
    void an_edit_replaces_what_a_message_says() {
        MessageRef message =
                messenger().post(place(), SampleReplies.saying("before"), Delivery.first("d2"));
        messenger().edit(message, SampleReplies.saying("after"));
        assertThat(texts(place())).containsExactly("after");
    }

    @Test
    void two_messages_have_references_of_their_own() {
        MessageRef first =
                messenger().post(place(), SampleReplies.saying("one"), Delivery.first("d3"));
        MessageRef second =
                messenger().post(place(), SampleReplies.saying("two"), Delivery.first("d4"));
        messenger().edit(first, SampleReplies.saying("uno"));
        assertThat(second).isNotEqualTo(first);
        assertThat(texts(place())).containsExactly("uno", "two");
    }

    @Test
    void what_is_written_to_one_person_is_seen_in_no_channel() {
        MessageRef message =
                messenger()
                        .direct(somebody(), SampleReplies.saying("for you"), Delivery.first("d5"));
        assertThat(texts(place())).isEmpty();
        assertThat(texts(message.conversation())).containsExactly("for you");
    }

    @Test
    void a_message_that_was_never_posted_cannot_be_edited() {
        MessageRef unknown = new MessageRef(place(), "404");
        assertThatThrownBy(() -> messenger().edit(unknown, SampleReplies.saying("x")))
                .isInstanceOfSatisfying(
                        Undeliverable.class,
                        e -> assertThat(e.reason()).isEqualTo(Undeliverable.Reason.GONE));
    }

    @Test
    void a_second_attempt_at_a_delivery_that_arrived_is_no_second_message() {
        MessageRef first =
                messenger().post(place(), SampleReplies.saying("once"), Delivery.first("same"));
        MessageRef again =
                messenger().post(place(), SampleReplies.saying("once"), new Delivery("same", true));
        assertThat(again).isEqualTo(first);
        assertThat(texts(place())).containsExactly("once");
    }
}
