package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.discord.fake.FakeDiscord;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.testkit.MessengerContract;
import dev.vigie.testkit.SampleReplies;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The messenger's contract, and what Discord may answer. */
class MessengerTest extends MessengerContract {

    private final Bot bot = Bot.started();
    private final FakeDiscord discord = bot.discord;

    @AfterEach
    void everything_sent_is_within_the_limits() {
        bot.checkWhatWasSent();
        bot.close();
    }

    @Override
    protected Messenger messenger() {
        return bot.platform.messenger();
    }

    @Override
    protected List<String> texts(ConversationRef where) {
        return discord.textsIn(where.id()).stream().map(String::strip).toList();
    }

    @Override
    protected ConversationRef place() {
        return new ConversationRef("discord", FakeDiscord.SERVER, discord.general());
    }

    @Override
    protected UserRef somebody() {
        return new UserRef("discord", discord.user("bob"));
    }

    @Test
    void closed_direct_messages_are_told_so_that_a_mention_can_replace_them() {
        discord.closesDirectMessages("bob");
        assertFails(Reason.CLOSED, () -> direct(somebody()));
    }

    @Test
    void a_role_is_mentioned_rather_than_written_to() {
        assertFails(Reason.CLOSED, () -> direct(UserRef.group("discord", discord.role())));
    }

    @Test
    void a_missing_permission_and_a_missing_channel_are_told_apart() {
        discord.fails("POST /channels/\\d+/messages", 403, refusal(50013), 1);
        assertFails(Reason.NOT_ALLOWED, this::post);
        discord.fails("POST /channels/\\d+/messages", 404, refusal(10003), 1);
        assertFails(Reason.GONE, this::post);
        discord.fails("POST /channels/\\d+/messages", 400, refusal(50035), 1);
        assertFails(Reason.REFUSED, this::post);
    }

    @Test
    void a_limit_is_told_rather_than_waited_for() {
        discord.fails("POST /channels/\\d+/messages", 429, limited(false), 1);
        assertThatThrownBy(this::post)
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.after()).isPositive());
    }

    @Test
    void discord_out_of_order_is_tried_later() {
        discord.fails("POST /channels/\\d+/messages", 503, "{}", 20);
        assertThatThrownBy(this::post).isInstanceOf(TryLater.class);
    }

    @Test
    void a_long_message_is_shown_piece_by_piece() {
        MessageRef first = messenger().post(place(), SampleReplies.book(), Delivery.first("book"));
        assertThat(texts(place()).get(0)).contains("Voir la suite");
        assertThat(first.conversation()).isEqualTo(place());
    }

    private void post() {
        messenger().post(place(), SampleReplies.saying("x"), Delivery.first("x"));
    }

    private void direct(UserRef to) {
        messenger().direct(to, SampleReplies.saying("x"), Delivery.first("x"));
    }

    private static void assertFails(Reason reason, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Undeliverable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static String refusal(int code) {
        return "{\"code\":" + code + ",\"message\":\"refused\"}";
    }

    static String limited(boolean global) {
        return "{\"message\":\"limited\",\"retry_after\":1.0,\"global\":" + global + "}";
    }
}
