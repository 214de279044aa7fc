package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vigie.chat.UserRef;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.platform.TryLater;
import dev.vigie.slack.StandInSlack.Fault;
import dev.vigie.testkit.SampleReplies;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connecting to Slack, and staying connected. */
final class SlackConnectionTest {

    private static final String ANN = "U0ANN";

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, xoxb-wrong, Slack refuses SLACK_BOT_TOKEN (invalid_auth)",
        "SLACK_APP_TOKEN, xapp-wrong, Slack refuses SLACK_APP_TOKEN (invalid_auth)",
        "SLACK_BOT_TOKEN, xapp-swapped, SLACK_BOT_TOKEN is not a bot token",
        "SLACK_APP_TOKEN, xoxb-swapped, SLACK_APP_TOKEN is not an app-level token"
    })
    void a_wrong_token_is_told_in_a_sentence_without_the_token(
            String variable, String token, String sentence) {
        try (LiveSlack live = LiveSlack.with(Map.of(variable, token))) {
            assertThatThrownBy(live.platform()::start)
                    .isInstanceOf(PlatformUnavailable.class)
                    .hasMessageContaining(sentence)
                    .hasMessageNotContaining(token);
        }
    }

    @Test
    void missing_scopes_are_named() {
        try (LiveSlack live = LiveSlack.with(Map.of())) {
            live.slack().world().grant("chat:write,commands,im:history,im:write");
            assertThatThrownBy(live.platform()::start)
                    .isInstanceOf(PlatformUnavailable.class)
                    .hasMessageContaining("app_mentions:read, users:read");
        }
    }

    @Test
    void a_slack_out_of_order_at_the_start_is_waited_for() {
        try (LiveSlack live = LiveSlack.with(Map.of())) {
            live.slack().fail(new Fault("auth.test", 503, "", "<html>"));
            live.slack().fail(Fault.error("apps.connections.open", "internal_error"));
            live.platform().start();
            assertThat(live.platform().health().ready()).isFalse();
            assertThatThrownBy(
                            () ->
                                    live.platform()
                                            .messenger()
                                            .direct(
                                                    new UserRef("slack", ANN),
                                                    SampleReplies.saying("x"),
                                                    Delivery.first("d")))
                    .isInstanceOf(TryLater.class);
            ready(live);
            assertThat(live.answer(live.slash(ANN, "/vigie", "")).toString())
                    .contains("I am Vigie");
        }
    }

    @Test
    void a_connection_that_is_cut_comes_back() {
        try (LiveSlack live = LiveSlack.started()) {
            live.slack().socket().cut();
            connections(live, 2);
            assertThat(live.answer(live.slash(ANN, "/vigie", "")).toString())
                    .contains("I am Vigie");
        }
    }

    @Test
    void before_slack_closes_a_connection_there_is_another_one() {
        try (LiveSlack live = LiveSlack.started()) {
            live.slack().socket().announceTheEnd();
            connections(live, 2);
            assertThat(live.platform().health().ready()).isTrue();
        }
    }

    @Test
    void a_flood_is_answered_with_a_polite_no() {
        try (LiveSlack live = LiveSlack.busy()) {
            assertThat(live.answer(live.slash(ANN, "/vigie", "")).toString())
                    .contains("hands full");
        }
    }

    @Test
    void a_stopped_platform_is_not_ready_and_says_so() {
        LiveSlack live = LiveSlack.started();
        assertThat(live.platform().health().ready()).isTrue();
        live.close();
        assertThat(live.platform().health().ready()).isFalse();
    }

    private static void connections(LiveSlack live, int count) {
        live.slack()
                .eventually(
                        count + " connections",
                        () ->
                                Optional.of(live.slack().socket().connections())
                                        .filter(n -> n >= count));
        ready(live);
    }

    private static void ready(LiveSlack live) {
        live.slack()
                .eventually(
                        "a connection",
                        () -> Optional.of(live.platform().health()).filter(h -> h.ready()));
    }
}
