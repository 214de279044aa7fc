package dev.vigie.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Stands for Slack on this machine: its Web API, the addresses it gives for answering, and Socket
 * Mode. It refuses what Slack refuses, and remembers everything it was sent.
 */
final class StandInSlack implements AutoCloseable {

    static final String TEAM = "T0HOME";
    static final String BOT = "U0VIGIE";
    static final String BOT_TOKEN = "xoxb-made-up";
    static final String APP_TOKEN = "xapp-made-up";
    static final String SECRET = "made-up-signing-secret";

    private static final long PATIENCE_MILLIS = 20_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StandInSocket socket = new StandInSocket(this::changed);
    private final StandInWorld world = new StandInWorld();
    private final List<Call> calls = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /** A call of a method, or of an address for answering ({@code respond}). */
    record Call(String method, Map<String, String> fields) {
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    /** What a call is answered instead. */
    record Fault(String method, int status, String retryAfter, String body) {
        static Fault error(String method, String error) {
            return new Fault(method, 200, "", "{\"ok\":false,\"error\":\"" + error + "\"}");
        }
    }

    StandInSlack() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        socket.open();
    }

    Map<String, String> settings() {
        return Map.of(
                "SLACK_BOT_TOKEN", BOT_TOKEN,
                "SLACK_APP_TOKEN", APP_TOKEN,
                "SLACK_API_URL", address() + "/api/");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    StandInWorld world() {
        return world;
    }

    StandInSocket socket() {
        return socket;
    }

    synchronized void fail(Fault fault) {
        faults.add(fault);
    }

    /** What Slack would have refused of all that was sent. */
    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    synchronized List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Waits for a call of a method that is as it should be. */
    Call awaited(String method, Predicate<Call> wanted) {
        return eventually(
                method, () -> calls(method).stream().filter(wanted).reduce((first, last) -> last));
    }

    Call awaited(String method) {
        return awaited(method, call -> true);
    }

    /** Waits until something is there. */
    synchronized <T> T eventually(String what, Supplier<Optional<T>> wanted) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        Optional<T> found = wanted.get();
        while (found.isEmpty()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError(
                        what
                                + " never came; there were "
                                + calls.stream()
                                        .map(Call::method)
                                        .collect(Collectors.joining(", ")));
            }
            try {
                wait(Math.min(left, 50));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
            found = wanted.get();
        }
        return found.get();
    }

    private synchronized void changed() {
        notifyAll();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = answer(path, body, exchange);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.getResponseHeaders().add("X-OAuth-Scopes", world.scopes());
        if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
        changed();
    }

    private record Answer(int status, String retryAfter, String body) {}

    private synchronized Answer answer(String path, String body, HttpExchange exchange) {
        boolean api = path.startsWith("/api/");
        String method = api ? path.substring("/api/".length()) : "respond";
        Map<String, String> fields = api ? form(body) : Map.of("url", path, "json", body);
        String token =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse("");
        calls.add(new Call(method, fields));
        Optional<Fault> fault = faults.stream().filter(f -> f.method().equals(method)).findFirst();
        if (fault.isPresent()) {
            faults.remove(fault.get());
            return new Answer(fault.get().status(), fault.get().retryAfter(), fault.get().body());
        }
        check(method, fields);
        JsonObject answer =
                method.equals("apps.connections.open")
                        ? opened(token)
                        : world.answer(method, fields, token);
        return new Answer(200, "", answer.toString());
    }

    private JsonObject opened(String token) {
        JsonObject answer = new JsonObject();
        boolean good = token.equals("Bearer " + APP_TOKEN);
        answer.addProperty("ok", good);
        answer.addProperty(good ? "url" : "error", good ? socket.address() : "invalid_auth");
        return answer;
    }

    private void check(String method, Map<String, String> fields) {
        if (method.equals("respond")) {
            broken.addAll(SlackLimits.brokenBy(onlyMessage(fields.getOrDefault("json", "{}"))));
        } else if (method.startsWith("chat.") && fields.containsKey("blocks")) {
            JsonObject message = new JsonObject();
            message.addProperty("text", fields.getOrDefault("text", ""));
            message.add("blocks", JsonParser.parseString(fields.getOrDefault("blocks", "[]")));
            broken.addAll(SlackLimits.brokenBy(message.toString()));
        } else if (method.startsWith("views.")) {
            broken.addAll(ViewLimits.brokenBy(fields.getOrDefault("view", "{}")));
        }
    }

    private static String onlyMessage(String json) {
        JsonObject response = JsonParser.parseString(json).getAsJsonObject();
        JsonObject message = new JsonObject();
        message.add("text", response.get("text"));
        message.add("blocks", response.getAsJsonArray("blocks"));
        return message.toString();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    @Override
    public void close() {
        socket.shut();
        server.stop(0);
        threads.shutdownNow();
    }
}
