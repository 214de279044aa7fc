package dev.vigie.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.vigie.discord.draw.DiscordLimits;
import dev.vigie.discord.registration.CommandLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The REST API, as far as the adapter uses it. */
final class FakeRest implements HttpHandler {

    private static final Answer NOTHING = new Answer(204, "");

    private final World world;
    private final Watched changes;
    private final String token;
    final Map<String, FakeInteraction> interactions = new ConcurrentHashMap<>();
    final List<Fault> faults = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<String> problems = new CopyOnWriteArrayList<>();
    final Map<String, String> commands = new ConcurrentHashMap<>();
    final Map<String, String> nonces = new ConcurrentHashMap<>();
    final List<String> closed = new CopyOnWriteArrayList<>();
    final AtomicInteger commandPuts = new AtomicInteger();
    volatile String gateway = "";

    record Answer(int status, String body) {
        static Answer of(DataObject body) {
            return new Answer(200, body.toString());
        }

        static Answer refused(int status, int code, String message) {
            return new Answer(
                    status,
                    DataObject.empty().put("code", code).put("message", message).toString());
        }
    }

    FakeRest(World world, Watched changes, String token) {
        this.world = world;
        this.changes = changes;
        this.token = token;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath().replaceFirst("^/api/v10", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Optional<Fault> fault = faults.stream().filter(f -> f.strikes(method, path)).findFirst();
        Answer answer;
        if (fault.isPresent()) {
            if (fault.get().status() == 0) {
                exchange.close();
                return;
            }
            answer = new Answer(fault.get().status(), fault.get().body());
        } else {
            answer = answered(exchange, method, path, body);
        }
        if (answer.status() == 429) {
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.getResponseHeaders().add("Via", "1.1 fake");
            if (answer.body().contains("\"global\":true")) {
                exchange.getResponseHeaders().add("X-RateLimit-Global", "true");
            }
        }
        changes.changed(() -> requests.add(method + " " + path));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answered(HttpExchange exchange, String method, String path, String body) {
        try {
            List<String> segments = List.of(path.substring(1).split("/"));
            String first = segments.get(0);
            boolean open = first.equals("interactions") || first.equals("webhooks");
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (!open && !("Bot " + token).equals(authorization)) {
                return Answer.refused(401, 0, "401: Unauthorized");
            }
            if (first.equals("applications")) {
                return commands(method, segments, body);
            }
            DataObject json = body.startsWith("{") ? DataObject.fromJson(body) : DataObject.empty();
            return switch (first) {
                case "gateway" -> Answer.of(gateway());
                case "users" -> users(method, segments, json);
                case "interactions" -> callback(segments, json);
                case "webhooks" -> webhook(method, segments, json);
                case "guilds" -> guilds(segments);
                case "channels" -> new FakeChannels(world, this).answer(method, segments, json);
                default -> unknown(method + " " + path);
            };
        } catch (RuntimeException broken) {
            problems.add(method + " " + path + ": " + broken);
            return new Answer(500, "{}");
        }
    }

    private DataObject gateway() {
        return DataObject.empty()
                .put("url", gateway)
                .put("shards", 1)
                .put(
                        "session_start_limit",
                        DataObject.empty()
                                .put("total", 1000)
                                .put("remaining", 999)
                                .put("reset_after", 1)
                                .put("max_concurrency", 1));
    }

    private Answer users(String method, List<String> path, DataObject body) {
        if (path.get(path.size() - 1).equals("channels") && method.equals("POST")) {
            String direct = world.direct(body.getString("recipient_id"));
            return Answer.of(world.place(direct));
        }
        return Answer.of(world.userJson(World.BOT));
    }

    private Answer guilds(List<String> path) {
        World.Guild guild = world.server(path.get(1));
        if (path.contains("members")) {
            boolean there = world.isIn(guild, world.nameOf(path.get(3)));
            return !there
                    ? Answer.refused(404, 10007, "Unknown Member")
                    : Answer.of(world.member(guild, path.get(3)));
        }
        DataArray threads = DataArray.empty();
        world.channels.values().stream()
                .filter(channel -> channel.hasKey("thread_metadata"))
                .filter(c -> !c.getObject("thread_metadata").getBoolean("archived"))
                .forEach(threads::add);
        return Answer.of(DataObject.empty().put("threads", threads));
    }

    private Answer commands(String method, List<String> path, String body) {
        String scope = path.contains("guilds") ? path.get(3) : "";
        if (method.equals("PUT")) {
            List<DataObject> all = World.list(DataArray.fromJson(body));
            problems.addAll(CommandLimits.problems(all));
            DataArray kept = DataArray.empty();
            all.forEach(
                    command ->
                            kept.add(
                                    command.put("id", world.snowflake())
                                            .put("application_id", World.BOT)
                                            .put("version", world.snowflake())));
            changes.changed(
                    () -> {
                        commands.put(scope, kept.toString());
                        commandPuts.incrementAndGet();
                    });
        }
        return new Answer(200, commands.getOrDefault(scope, "[]"));
    }

    private Answer callback(List<String> path, DataObject body) {
        FakeInteraction interaction = interactions.get(path.get(2));
        if (interaction == null || interaction.expired) {
            return Answer.refused(404, 10062, "Unknown interaction");
        }
        if (!interaction.callbacks.isEmpty()) {
            problems.add("answered twice");
            return Answer.refused(400, 40060, "Interaction has already been acknowledged.");
        }
        int type = body.getInt("type");
        DataObject data = body.optObject("data").orElseGet(DataObject::empty);
        DataObject answer = DataObject.empty();
        if (type == FakeInteraction.REPLY) {
            check(data);
            DataObject message = shown(interaction, data);
            interaction.original = Optional.of(message);
            answer.put("resource", DataObject.empty().put("type", type).put("message", message));
        } else if (type == FakeInteraction.EDIT) {
            check(data);
            world.edit(interaction.source.orElseThrow(), data);
        } else if (type == FakeInteraction.MODAL) {
            problems.addAll(ModalCheck.problems(data));
        }
        changes.changed(() -> interaction.callbacks.add(body));
        return Answer.of(
                answer.put(
                        "interaction", DataObject.empty().put("id", path.get(1)).put("type", 2)));
    }

    private DataObject shown(FakeInteraction interaction, DataObject data) {
        DataObject message =
                world.message(interaction.payload.getString("channel_id"), World.BOT, data);
        changes.changed(() -> interaction.messages.add(message));
        return message;
    }

    private Answer webhook(String method, List<String> path, DataObject body) {
        FakeInteraction interaction = interactions.get(path.get(2));
        if (interaction == null || interaction.expired) {
            return Answer.refused(401, 50027, "Invalid Webhook Token");
        }
        boolean deferred =
                interaction.callbacks.get(0).getInt("type") == FakeInteraction.DEFER_REPLY;
        if (method.equals("DELETE")) {
            interaction.original = Optional.of(DataObject.empty().put("deleted", true));
            return NOTHING;
        }
        check(body);
        if (method.equals("PATCH") && deferred && interaction.original.isEmpty()) {
            DataObject first = interaction.callbacks.get(0);
            int flags = first.optObject("data").map(data -> data.getInt("flags", 0)).orElse(0);
            body.put("flags", body.getInt("flags", 0) | flags);
            DataObject message = shown(interaction, body);
            interaction.original = Optional.of(message);
            return Answer.of(message);
        }
        if (method.equals("PATCH")) {
            DataObject message = interaction.original.or(() -> interaction.source).orElseThrow();
            changes.changed(() -> world.edit(message, body));
            return Answer.of(message);
        }
        if (deferred && interaction.original.isEmpty()) {
            problems.add("a follow-up in place of the answer");
        }
        return Answer.of(shown(interaction, body));
    }

    /** Every message is within Discord's limits. */
    void check(DataObject message) {
        problems.addAll(DiscordLimits.problems(message.toString()));
    }

    private Answer unknown(String request) {
        problems.add("unknown: " + request);
        return Answer.refused(404, 0, "404: Not Found");
    }

    void changed(Runnable change) {
        changes.changed(change);
    }

    List<DataObject> messagesIn(String channel) {
        List<DataObject> there = new ArrayList<>();
        world.messages.values().stream()
                .filter(message -> message.getString("channel_id").equals(channel))
                .forEach(there::add);
        there.sort((a, b) -> Long.compare(a.getLong("id"), b.getLong("id")));
        return there;
    }
}
