package dev.vigie.slack.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.vigie.platform.TryLater;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Response;

/**
 * Calls of the Web API, with three ends: the answer, {@link SlackRefusal}, {@link TryLater}.
 *
 * <p>Slack counts each method apart, and messages for each channel apart. Once it says to wait, the
 * calls of that lane are answered with the time left, without asking Slack again.
 */
public final class SlackApi implements AutoCloseable {

    private static final Duration OUT_OF_ORDER = Duration.ofSeconds(2);
    private static final Duration NOT_OURS = Duration.ofMinutes(1);
    private static final int LANES_REMEMBERED = 1_000;
    private static final int TIMEOUT_MILLIS = 10_000;

    private static final Set<String> TRANSIENT =
            Set.of(
                    "ratelimited",
                    "rate_limited",
                    "internal_error",
                    "fatal_error",
                    "service_unavailable",
                    "request_timeout",
                    "accesslimited");

    /** The token is no longer good; an operator may yet repair it while we run. */
    private static final Set<String> TOKEN =
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired");

    /** Whoever connects wants to know that a token is not good. */
    private static final Set<String> CONNECTING = Set.of("auth.test", "apps.connections.open");

    private final Slack slack;
    private final MethodsClient methods;
    private final InstantSource clock;
    private final Map<String, Instant> closedLanes = new ConcurrentHashMap<>();

    /**
     * Connects to nothing yet.
     *
     * @param url the base of the Web API, with a slash at its end
     * @param botToken a secret
     */
    public SlackApi(String url, String botToken, InstantSource clock) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(url);
        config.setStatsEnabled(false);
        config.setHttpClientReadTimeoutMillis(TIMEOUT_MILLIS);
        config.setHttpClientWriteTimeoutMillis(TIMEOUT_MILLIS);
        config.setHttpClientCallTimeoutMillis(2 * TIMEOUT_MILLIS);
        this.slack = Slack.getInstance(config);
        this.methods = slack.methods(botToken);
        this.clock = clock;
    }

    /** The library's own entry, for what connects. */
    public Slack slack() {
        return slack;
    }

    /** One call of a method. */
    @FunctionalInterface
    public interface Call<T extends SlackApiTextResponse> {
        T make(MethodsClient methods) throws IOException, SlackApiException;
    }

    /**
     * Calls a method.
     *
     * @param lane what Slack counts together: the method, with the channel for messages
     */
    public <T extends SlackApiTextResponse> T call(String lane, Call<T> call) {
        passable(lane);
        try {
            T answer = call.make(methods);
            if (answer.isOk()) {
                return answer;
            }
            throw refused(lane, answer);
        } catch (SlackApiException answered) {
            throw later(lane, answered.getResponse());
        } catch (IOException | JsonParseException unreachable) {
            // the message of a parsing error quotes what was read
            throw new TryLater(OUT_OF_ORDER, lane + ": " + unreachable.getClass().getSimpleName());
        }
    }

    /** Posts to an address that Slack gave for answering. */
    public void respond(String url, JsonObject message) {
        try (Response response = slack.getHttpClient().postJsonBody(url, message)) {
            if (response.code() == 429 || response.code() >= 500) {
                // each address is counted apart: no lane is closed
                throw new TryLater(
                        Duration.ofSeconds(seconds(response.header("Retry-After", "2"))),
                        "response_url: HTTP " + response.code());
            }
            if (!response.isSuccessful()) {
                throw new SlackRefusal("response_url_" + response.code(), "");
            }
        } catch (IOException unreachable) {
            throw new TryLater(
                    OUT_OF_ORDER, "response_url: " + unreachable.getClass().getSimpleName());
        }
    }

    private void passable(String lane) {
        Instant opens = closedLanes.get(lane);
        if (opens == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), opens);
        if (left.isNegative() || left.isZero()) {
            closedLanes.remove(lane);
        } else {
            throw new TryLater(left, lane + ": Slack asked to wait");
        }
    }

    private RuntimeException refused(String lane, SlackApiTextResponse answer) {
        String error = Optional.ofNullable(answer.getError()).orElse("unknown");
        if (TRANSIENT.contains(error)) {
            return new TryLater(OUT_OF_ORDER, lane + ": " + error);
        }
        if (TOKEN.contains(error) && !CONNECTING.contains(lane)) {
            return new TryLater(NOT_OURS, lane + ": " + error);
        }
        return new SlackRefusal(error, Optional.ofNullable(answer.getNeeded()).orElse(""));
    }

    private TryLater later(String lane, Response response) {
        if (response.code() != 429) {
            return new TryLater(OUT_OF_ORDER, lane + ": HTTP " + response.code());
        }
        Duration wait = Duration.ofSeconds(seconds(response.header("Retry-After", "1")));
        if (closedLanes.size() > LANES_REMEMBERED) {
            closedLanes.values().removeIf(clock.instant()::isAfter);
        }
        closedLanes.put(lane, clock.instant().plus(wait));
        return new TryLater(wait, lane + ": rate limit");
    }

    private static long seconds(String header) {
        return header.matches("\\d{1,6}") ? Math.max(1, Long.parseLong(header)) : 1;
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception closing) {
            throw new IllegalStateException("the client does not close", closing);
        }
    }
}
