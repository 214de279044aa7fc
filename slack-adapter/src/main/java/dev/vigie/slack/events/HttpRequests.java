package dev.vigie.slack.events;

import com.google.gson.JsonParseException;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.vigie.platform.WebEndpoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Requests that Slack posts to an address of ours. What Slack did not sign within the last five
 * minutes is refused before anything of it is read, without a word why.
 */
public final class HttpRequests {

    /** The end of the address. */
    public static final String PATH = "/slack/events";

    /** The longest that Slack sends is a form with all its text. */
    public static final int MAX_BODY = 1_000_000;

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int UNAUTHORIZED = 401;
    private static final int BAD_REQUEST = 400;
    private static final int FAILED = 500;

    private final SlackSignature.Verifier verifier;
    private final Acknowledging acknowledging;
    private final SlackRequestParser parser;
    private final InstantSource clock;

    HttpRequests(App app, String signingSecret, InstantSource clock) {
        this.verifier = new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret));
        this.acknowledging = new Acknowledging(app);
        this.parser = new SlackRequestParser(app.config());
        this.clock = clock;
    }

    /** Answers one request. */
    public WebEndpoint.Response handle(WebEndpoint.Request request) {
        if (!request.method().equals("POST")) {
            return status(BAD_REQUEST);
        }
        if (!signed(request)) {
            return status(UNAUTHORIZED);
        }
        return parsed(request)
                .map(understood -> answer(acknowledging.run(understood)))
                .orElseGet(() -> status(BAD_REQUEST));
    }

    private boolean signed(WebEndpoint.Request request) {
        String time = header(request, "x-slack-request-timestamp");
        String signature = header(request, "x-slack-signature");
        return time.matches("\\d{1,12}")
                && !fromTheFuture(Long.parseLong(time))
                && !signature.isEmpty()
                && verifier.isValid(time, request.body(), signature, clock.millis());
    }

    /** The library looks at the age only. */
    private boolean fromTheFuture(long second) {
        return second > clock.instant().plus(TOLERANCE).getEpochSecond();
    }

    private static String header(WebEndpoint.Request request, String name) {
        List<String> values = request.headers().getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }

    private Optional<Request<?>> parsed(WebEndpoint.Request request) {
        try {
            return Optional.ofNullable(
                    parser.parse(
                            SlackRequestParser.HttpRequest.builder()
                                    .requestUri(PATH)
                                    .queryString(Map.of())
                                    .requestBody(request.body())
                                    .headers(new RequestHeaders(request.headers()))
                                    .remoteAddress(request.remote())
                                    .build()));
        } catch (JsonParseException | IllegalStateException | NullPointerException notSlacks) {
            return Optional.empty();
        }
    }

    private static WebEndpoint.Response answer(Optional<Response> response) {
        return response.map(
                        r ->
                                new WebEndpoint.Response(
                                        r.getStatusCode(),
                                        r.getBody() == null ? "" : r.getContentType(),
                                        Objects.requireNonNullElse(r.getBody(), "")))
                .orElseGet(() -> status(FAILED));
    }

    private static WebEndpoint.Response status(int status) {
        return new WebEndpoint.Response(status, "", "");
    }
}
