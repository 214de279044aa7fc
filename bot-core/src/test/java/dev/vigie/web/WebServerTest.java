package dev.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.command.DispatchListener.Result;
import dev.vigie.platform.Health;
import dev.vigie.platform.WebEndpoint;
import dev.vigie.platform.WebEndpoint.Request;
import dev.vigie.platform.WebEndpoint.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebServerTest {

    private static final int LARGEST = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Health> health = new TreeMap<>();
    private final Metrics metrics = new Metrics();
    private WebServer server;

    @BeforeEach
    void open() throws IOException {
        WebEndpoint echo = new WebEndpoint("/slack/events", LARGEST, request -> echo(request));
        server = new WebServer(0, List.of(echo), () -> health, metrics);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void it_lives_but_is_not_ready_while_a_platform_is_away() throws Exception {
        health.put("slack", new Health(true, "connected"));
        health.put("discord", new Health(false, "reconnecting"));
        HttpResponse<String> answer = get("/healthz");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("live: true", "ready: false", "discord: reconnecting");
        health.put("discord", new Health(true, "connected"));
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void commands_are_counted_by_name_and_result() throws Exception {
        metrics.handled("crisis start", Duration.ofMillis(20), Result.DONE);
        metrics.handled("crisis start", Duration.ofMillis(20), Result.REFUSED);
        assertThat(get("/metrics").body())
                .contains(
                        "vigie_commands_seconds_count{command=\"crisis start\",result=\"done\"} 1")
                .contains("result=\"refused\"} 1");
    }

    @Test
    void queues_and_caches_are_read_when_they_are_asked_for() throws Exception {
        Cache<String, String> cache = Caffeine.newBuilder().maximumSize(9).recordStats().build();
        metrics.caches(Map.of("people", cache));
        metrics.gauge("vigie.workers.waiting", "pool", "commands", health::size);
        health.put("slack", new Health(true, "connected"));
        assertThat(cache.getIfPresent("nobody")).isNull();
        assertThat(get("/metrics").body())
                .contains("vigie_workers_waiting{pool=\"commands\"} 1.0")
                .contains("cache_gets_total{cache=\"people\",result=\"miss\"} 1.0");
    }

    @Test
    void a_platform_is_handed_what_is_its_own_behind_any_prefix() throws Exception {
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(uri("/team/vigie/slack/events?x=1"))
                                .header("X-Slack-Signature", "v0=abc")
                                .POST(HttpRequest.BodyPublishers.ofString("été=1"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("POST x=1 [v0=abc] été=1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain");
    }

    @Test
    void a_body_over_the_limit_never_reaches_the_platform() throws Exception {
        assertThat(post("x".repeat(LARGEST)).statusCode()).isEqualTo(202);
        assertThat(post("x".repeat(LARGEST + 1)).statusCode()).isEqualTo(413);
    }

    @Test
    void anything_else_is_not_there_and_says_nothing() throws Exception {
        HttpResponse<String> answer = get("/admin");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_port_that_is_taken_is_told() {
        assertThatThrownBy(() -> new WebServer(server.port(), List.of(), () -> health, metrics))
                .isInstanceOf(IOException.class);
    }

    private static Response echo(Request request) {
        return new Response(
                202,
                "text/plain",
                request.method()
                        + " "
                        + request.query()
                        + " "
                        + request.headers().get("x-slack-signature")
                        + " "
                        + request.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri("/slack/events"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
