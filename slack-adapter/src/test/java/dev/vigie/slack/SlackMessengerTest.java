package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.slack.StandInSlack.Fault;
import dev.vigie.testkit.MessengerContract;
import dev.vigie.testkit.SampleReplies;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack keeps the contract of a messenger; what Slack refuses is told apart from what may pass. */
final class SlackMessengerTest extends MessengerContract {

    private final LiveSlack live = LiveSlack.started();

    @AfterEach
    void leave() {
        live.close();
        assertThat(live.broken()).isEmpty();
    }

    @Override
    protected Messenger messenger() {
        return live.platform().messenger();
    }

    @Override
    protected List<String> texts(ConversationRef where) {
        return live.slack().world().messages(where.id()).stream().map(m -> m.text).toList();
    }

    @Override
    protected ConversationRef place() {
        return new ConversationRef("slack", StandInSlack.TEAM, LiveSlack.GENERAL);
    }

    @Override
    protected UserRef somebody() {
        return new UserRef("slack", "U0ANN");
    }

    @Test
    void a_thread_is_a_place_of_its_own() {
        ConversationRef thread =
                new ConversationRef(
                        "slack", StandInSlack.TEAM, LiveSlack.GENERAL + "/1700000000.000001");
        messenger().post(thread, SampleReplies.saying("below"), Delivery.first("t1"));
        assertThat(live.slack().world().messages(LiveSlack.GENERAL))
                .singleElement()
                .satisfies(m -> assertThat(m.thread).isEqualTo("1700000000.000001"));
    }

    @Test
    void a_user_group_is_written_to_one_by_one() {
        messenger()
                .direct(
                        UserRef.group("slack", "S0WATCH"),
                        SampleReplies.saying("come"),
                        Delivery.first("g1"));
        assertThat(live.slack().world().messages("D0ANN")).hasSize(1);
        assertThat(live.slack().world().messages("D0ZOE")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "is_archived, ARCHIVED",
        "not_in_channel, NOT_ALLOWED",
        "channel_not_found, NOT_ALLOWED",
        "missing_scope, NOT_ALLOWED",
        "cannot_dm_bot, CLOSED",
        "user_not_found, UNKNOWN",
        "invalid_blocks, REFUSED"
    })
    void what_slack_will_never_take_says_why(String error, Undeliverable.Reason reason) {
        live.slack().fail(Fault.error("chat.postMessage", error));
        assertThatThrownBy(
                        () ->
                                messenger()
                                        .post(
                                                place(),
                                                SampleReplies.saying("x"),
                                                Delivery.first("u1")))
                .isInstanceOfSatisfying(
                        Undeliverable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":false,\"error\":\"internal_error\"}",
                "{\"ok\":false,\"error\":\"ratelimited\"}",
                "{\"ok\":false,\"error\":\"token_revoked\"}",
                "<html>a proxy</html>"
            })
    void trouble_that_may_pass_is_to_be_tried_later(String body) {
        live.slack().fail(new Fault("chat.postMessage", 200, "", body));
        assertThatThrownBy(
                        () ->
                                messenger()
                                        .post(
                                                place(),
                                                SampleReplies.saying("x"),
                                                Delivery.first("l1")))
                .isInstanceOf(TryLater.class);
    }

    @Test
    void slack_is_not_asked_again_before_it_said_so_and_other_channels_go_on() {
        live.slack().fail(new Fault("chat.postMessage", 429, "30", "{}"));
        for (String id : List.of("r1", "r2")) {
            assertThatThrownBy(
                            () ->
                                    messenger()
                                            .post(
                                                    place(),
                                                    SampleReplies.saying("x"),
                                                    Delivery.first(id)))
                    .isInstanceOfSatisfying(
                            TryLater.class,
                            e ->
                                    assertThat(e.after())
                                            .isBetween(
                                                    Duration.ofSeconds(20),
                                                    Duration.ofSeconds(30)));
        }
        assertThat(live.slack().calls("chat.postMessage")).hasSize(1);
        ConversationRef other = new ConversationRef("slack", StandInSlack.TEAM, "C0OTHER");
        messenger().post(other, SampleReplies.saying("y"), Delivery.first("r3"));
        assertThat(texts(other)).containsExactly("y");
    }
}
