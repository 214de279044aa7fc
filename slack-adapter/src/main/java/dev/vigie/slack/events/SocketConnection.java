package dev.vigie.slack.events;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import dev.vigie.command.WordlessTrace;
import dev.vigie.platform.TryLater;
import dev.vigie.slack.web.SlackApi;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Socket Mode connection. It opens when it is told to and tells when it is lost or announced to
 * end; who keeps it up is {@link Connector}.
 *
 * <p>The library's own runner takes one request after another and opens no second connection before
 * Slack closes the first; so only its client and its parser are used here.
 */
final class SocketConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

    private static final int ACKNOWLEDGING = 16;
    private static final int READING = 4;
    private static final int WAITING = 5_000;
    private static final long MONITOR_MILLIS = 5_000;
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final SlackApi api;
    private final String appToken;
    private final Acknowledging acknowledging;
    private final SocketModeRequestParser parser;
    private final Listener listener;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    ACKNOWLEDGING,
                    ACKNOWLEDGING,
                    1,
                    TimeUnit.MINUTES,
                    new LinkedBlockingQueue<>(WAITING),
                    task -> new Thread(task, "slack-acknowledge"));
    private Optional<SocketModeClient> client = Optional.empty();

    /** Told of the end of a connection, before or after. */
    interface Listener {
        void lost();

        void ending();
    }

    /**
     * Connects to nothing yet.
     *
     * @param appToken a secret
     * @param listener told when the connection is lost or will be
     */
    SocketConnection(SlackApi api, String appToken, App app, Listener listener) {
        this.api = api;
        this.appToken = appToken;
        this.acknowledging = new Acknowledging(app);
        this.parser = new SocketModeRequestParser(app.config());
        this.listener = listener;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Opens a connection; one that was open is closed once the new one stands. */
    synchronized void open() {
        String url =
                api.call(
                                "apps.connections.open",
                                m -> m.appsConnectionsOpen(r -> r.token(appToken)))
                        .getUrl();
        try {
            if (client.isEmpty()) {
                client = Optional.of(created(url));
            } else {
                client.get().setWssUri(new URI(url));
            }
            client.get().connect();
        } catch (URISyntaxException | IOException unreachable) {
            throw new TryLater(AGAIN, unreachable.getClass().getSimpleName());
        }
        if (!alive()) {
            throw new TryLater(AGAIN, "the connection does not answer");
        }
    }

    private SocketModeClient created(String url) throws URISyntaxException {
        SocketModeClient made =
                new SocketModeClientTyrusImpl(
                        api.slack(),
                        appToken,
                        url,
                        READING,
                        new ConcurrentLinkedMessageQueue(),
                        false,
                        false,
                        MONITOR_MILLIS);
        made.addWebSocketMessageListener(this::received);
        made.addWebSocketCloseListener((code, reason) -> listener.lost());
        return made;
    }

    /** Whether Slack answers at the other end. */
    synchronized boolean alive() {
        return client.map(SocketModeClient::verifyConnection).orElse(false);
    }

    private void received(String message) {
        try {
            JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
            if (envelope.has("type") && envelope.get("type").getAsString().equals("disconnect")) {
                listener.ending();
            } else if (envelope.has("envelope_id")) {
                threads.execute(() -> acknowledge(message));
            }
        } catch (JsonParseException | IllegalStateException notOurs) {
            LOG.warn("Slack sent something that is no envelope");
        } catch (RejectedExecutionException flooded) {
            // not acknowledged: Slack delivers again
            LOG.warn("too many requests at once from Slack");
        }
    }

    private void acknowledge(String message) {
        SocketModeRequest request = parser.parse(message);
        if (request == null) {
            return;
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("envelope_id", request.getEnvelope().getEnvelopeId());
        if (request.getBoltRequest() != null) {
            Optional<Response> response = acknowledging.run(request.getBoltRequest());
            if (response.isEmpty()) {
                return;
            }
            payload(response.get()).ifPresent(payload -> answer.add("payload", payload));
        }
        send(answer);
    }

    private static Optional<JsonElement> payload(Response response) {
        return Optional.ofNullable(response.getBody())
                .filter(body -> body.startsWith("{"))
                .map(JsonParser::parseString);
    }

    private void send(JsonObject answer) {
        try {
            client.ifPresent(open -> open.sendSocketModeResponse(answer.toString()));
        } catch (RuntimeException closed) {
            // between two connections: Slack delivers again, and the inbox knows it by then
            LOG.info(
                    "an acknowledgement did not get through: {}",
                    WordlessTrace.of(closed).getMessage());
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            client.ifPresent(
                    open -> {
                        try {
                            open.close();
                        } catch (IOException closing) {
                            LOG.info("the connection to Slack did not close in order");
                        }
                    });
        }
        threads.shutdown();
    }
}
