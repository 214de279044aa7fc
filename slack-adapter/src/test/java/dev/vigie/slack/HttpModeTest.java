package dev.vigie.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import dev.vigie.platform.WebEndpoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that Slack posts to an address of ours. */
final class HttpModeTest {

    private static final String CHALLENGE =
            "{\"type\":\"url_verification\",\"challenge\":\"c4aN\",\"token\":\"t\"}";

    private final LiveSlack live = LiveSlack.byHttp();
    private final WebEndpoint endpoint = live.platform().endpoint().orElseThrow();

    @AfterEach
    void leave() {
        live.close();
        assertThat(live.broken()).isEmpty();
    }

    @Test
    void it_answers_at_the_end_of_an_address_and_no_endless_body() {
        assertThat(endpoint.path()).isEqualTo("/slack/events");
        assertThat(endpoint.maxBody()).isBetween(300_000, 2_000_000);
    }

    @Test
    void slack_is_shown_that_the_address_is_ours() {
        WebEndpoint.Response response = post(CHALLENGE, Instant.now());
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).contains("c4aN");
    }

    @Test
    void a_command_is_acknowledged_without_a_word_and_answered() {
        WebEndpoint.Response response =
                post(slash("/ask", "can I delete a comment"), Instant.now());
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(live.slack().awaited("respond").field("json")).contains("ephemeral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6M", "PT-6M"})
    void what_was_signed_long_ago_or_in_the_future_is_refused(Duration off) {
        assertThat(post(CHALLENGE, Instant.now().minus(off))).isEqualTo(refused(401));
    }

    @Test
    void what_was_changed_after_signing_is_refused() {
        Map<String, List<String>> headers = signed(CHALLENGE, Instant.now());
        assertThat(post(CHALLENGE.replace("c4aN", "x"), headers)).isEqualTo(refused(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999"})
    void a_time_that_is_none_is_refused(String time) {
        Map<String, List<String>> headers = new HashMap<>(signed(CHALLENGE, Instant.now()));
        headers.put("x-slack-request-timestamp", List.of(time));
        assertThat(post(CHALLENGE, headers)).isEqualTo(refused(401));
    }

    @Test
    void what_nobody_signed_is_refused() {
        assertThat(post(CHALLENGE, Map.of())).isEqualTo(refused(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"type\":\"event_callback\"}", "payload=%7B"})
    void what_makes_no_sense_is_refused_though_signed(String body) {
        assertThat(post(body, Instant.now())).isEqualTo(refused(400));
    }

    @Test
    void only_posts_are_answered() {
        Map<String, List<String>> headers = signed("", Instant.now());
        assertThat(endpoint.handler().apply(new WebEndpoint.Request("GET", "", headers, "", "::1")))
                .isEqualTo(refused(400));
    }

    @Test
    void before_slack_is_reached_it_asks_to_come_again() {
        try (LiveSlack unstarted =
                LiveSlack.with(
                        Map.of(
                                "SLACK_APP_TOKEN",
                                "",
                                "SLACK_SIGNING_SECRET",
                                StandInSlack.SECRET))) {
            WebEndpoint.Request request =
                    new WebEndpoint.Request(
                            "POST", "", signed(CHALLENGE, Instant.now()), CHALLENGE, "::1");
            assertThat(
                            unstarted
                                    .platform()
                                    .endpoint()
                                    .orElseThrow()
                                    .handler()
                                    .apply(request)
                                    .status())
                    .isEqualTo(503);
        }
    }

    private String slash(String command, String text) {
        return "command="
                + encoded(command)
                + "&text="
                + encoded(text)
                + "&user_id=U0ANN&channel_id=C0GENERAL&trigger_id=t1&response_url="
                + encoded(live.slack().address() + "/respond/t1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private WebEndpoint.Response post(String body, Instant at) {
        return post(body, signed(body, at));
    }

    private WebEndpoint.Response post(String body, Map<String, List<String>> headers) {
        return endpoint.handler()
                .apply(new WebEndpoint.Request("POST", "", headers, body, "127.0.0.1"));
    }

    private static Map<String, List<String>> signed(String body, Instant at) {
        String time = String.valueOf(at.getEpochSecond());
        String signature = new SlackSignature.Generator(StandInSlack.SECRET).generate(time, body);
        return Map.of(
                "x-slack-request-timestamp",
                List.of(time),
                "x-slack-signature",
                List.of(signature));
    }

    private static WebEndpoint.Response refused(int status) {
        return new WebEndpoint.Response(status, "", "");
    }
}
