package dev.vigie.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.vigie.platform.Health;
import dev.vigie.platform.WebEndpoint;
import dev.vigie.platform.WebEndpoint.Request;
import dev.vigie.platform.WebEndpoint.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers {@code /healthz}, {@code /metrics} and what platforms ask for. Addresses are told by
 * their end, so that it works behind a proxy that puts a prefix before them.
 */
public final class WebServer implements AutoCloseable {

    /** Handlers acknowledge and leave the work to others. */
    private static final int THREADS = 8;

    private static final int STOP_SECONDS = 1;
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<WebEndpoint> endpoints;
    private final Supplier<Map<String, Health>> health;
    private final Metrics metrics;

    /**
     * Opens the port.
     *
     * @param port 0 for any that is free
     * @param endpoints what platforms answer
     * @param health how each platform is, by its id
     * @throws IOException when the port is taken
     */
    public WebServer(
            int port,
            List<WebEndpoint> endpoints,
            Supplier<Map<String, Health>> health,
            Metrics metrics)
            throws IOException {
        this.endpoints = List.copyOf(endpoints);
        this.health = health;
        this.metrics = metrics;
        this.server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The port that was opened. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(STOP_SECONDS);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Optional<WebEndpoint> endpoint =
                    endpoints.stream().filter(e -> path.endsWith(e.path())).findFirst();
            if (endpoint.isPresent()) {
                send(exchange, answer(exchange, endpoint.get()));
            } else if (path.endsWith("/metrics")) {
                send(exchange, new Response(200, TEXT, metrics.text()));
            } else if (path.endsWith("/healthz")) {
                send(exchange, healthz());
            } else {
                send(exchange, new Response(404, TEXT, ""));
            }
        }
    }

    private static Response answer(HttpExchange exchange, WebEndpoint endpoint) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(endpoint.maxBody() + 1);
        if (body.length > endpoint.maxBody()) {
            return new Response(413, "", "");
        }
        return endpoint.handler()
                .apply(
                        new Request(
                                exchange.getRequestMethod(),
                                Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                                        .orElse(""),
                                headers(exchange.getRequestHeaders()),
                                new String(body, StandardCharsets.UTF_8),
                                exchange.getRemoteAddress().getAddress().getHostAddress()));
    }

    private static Map<String, List<String>> headers(Headers headers) {
        Map<String, List<String>> lower = new HashMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        return lower;
    }

    /** 200 as soon as every platform answers people, 503 before; it answers, so it lives. */
    private Response healthz() {
        Map<String, Health> platforms = health.get();
        boolean ready = platforms.values().stream().allMatch(Health::ready);
        StringBuilder text = new StringBuilder("live: true\nready: ").append(ready).append('\n');
        platforms.forEach(
                (id, one) -> text.append(id).append(": ").append(one.state()).append('\n'));
        return new Response(ready ? 200 : 503, TEXT, text.toString());
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        if (!response.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", response.contentType());
        }
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
