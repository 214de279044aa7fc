package dev.vigie.discord.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A Discord on the loopback interface: what people do in it, what goes wrong, what is seen. */
public final class FakeDiscord extends FakePeople implements AutoCloseable {

    public static final String TOKEN =
            Base64.getEncoder().encodeToString(World.BOT.getBytes(StandardCharsets.US_ASCII))
                    + ".fake.token";

    /** A server of the first shard, whatever the number of shards. */
    public static final String SERVER = String.valueOf(8L << 22);

    /** A server of the second of two shards. */
    public static final String SECOND_SERVER = String.valueOf(9L << 22);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** Starts it, with two servers. */
    public FakeDiscord() {
        world.guild(SERVER, "Acme", "en-US");
        world.guild(SECOND_SERVER, "Sirop", "fr");
        world.user("admin");
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/", rest);
        server.setExecutor(threads);
        server.start();
        gateway.start();
        changes.await(
                "the gateway", () -> gateway.started ? Optional.of(gateway) : Optional.empty());
        rest.gateway = "ws://127.0.0.1:" + gateway.getPort();
    }

    public Map<String, String> settings() {
        return Map.of(
                "DISCORD_TOKEN",
                TOKEN,
                "DISCORD_API_URL",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10",
                "DISCORD_GATEWAY_URL",
                rest.gateway);
    }

    // what goes wrong

    /** The next requests whose method and path match are answered so; 0 cuts the connection. */
    public void fails(String request, int status, String body, int times) {
        rest.faults.add(
                new Fault(Pattern.compile(request), status, body, new AtomicInteger(times)));
    }

    public void forgetsToken(FakeInteraction interaction) {
        interaction.expired = true;
    }

    public void closesDirectMessages(String user) {
        rest.closed.add(direct(user));
    }

    public void refusesIdentity(int closeCode) {
        gateway.refuse(closeCode);
    }

    public void dropsConnections() {
        gateway.drop();
    }

    /** Asks to reconnect. */
    public void asksToReconnect() {
        gateway.say(7, DataObject.empty());
    }

    /** Says that the session is over. */
    public void invalidatesSession() {
        gateway.say(9, false);
        gateway.forget();
    }

    // what is to be seen

    public String role() {
        return world.server(SERVER).role();
    }

    public String user(String name) {
        return world.user(name);
    }

    /** Adds a channel of another type to the first server. */
    public String channel(int type, String name) {
        return world.channel(world.snowflake(), SERVER, type, name).getString("id");
    }

    public DataObject channelById(String id) {
        return world.place(id);
    }

    public List<DataObject> threads() {
        return world.channels.values().stream()
                .filter(channel -> channel.hasKey("thread_metadata"))
                .toList();
    }

    public List<DataObject> messagesIn(String channel) {
        return rest.messagesIn(channel);
    }

    /** What the bot says in a channel now, oldest first. */
    public List<String> textsIn(String channel) {
        return messagesIn(channel).stream()
                .filter(m -> m.getObject("author").getString("id").equals(World.BOT))
                .map(FakeDiscord::text)
                .toList();
    }

    /** A message of the bot in a channel, as soon as there is one that says this. */
    public DataObject awaitMessage(String channel, String text) {
        return changes.await(
                text,
                () ->
                        messagesIn(channel).stream()
                                .filter(m -> text(m).contains(text))
                                .filter(
                                        m ->
                                                m.getObject("author")
                                                        .getString("id")
                                                        .equals(World.BOT))
                                .findFirst());
    }

    public void deletes(DataObject message) {
        world.messages.remove(message.getString("id"));
    }

    public void await(String what, BooleanSupplier happened) {
        changes.await(what, () -> happened.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public List<String> requests(Predicate<String> wanted) {
        return rest.requests.stream().filter(wanted).toList();
    }

    /** The commands registered everywhere (empty), or in one server. */
    public List<DataObject> commands(String scope) {
        return World.list(DataArray.fromJson(rest.commands.getOrDefault(scope, "[]")));
    }

    public int registrations() {
        return rest.commandPuts.get();
    }

    public int identified() {
        return gateway.identified.get();
    }

    public int resumed() {
        return gateway.resumed.get();
    }

    public int intents() {
        return gateway.intents;
    }

    public List<String> shards() {
        return gateway.shards();
    }

    /** What a real Discord would have refused. */
    public List<String> problems() {
        return new ArrayList<>(rest.problems);
    }

    /** The text of a message and its buttons. */
    public static String text(DataObject message) {
        StringBuilder text = new StringBuilder(message.getString("content", ""));
        components(message)
                .forEach(
                        c ->
                                text.append(c.getString("content", c.getString("label", "")))
                                        .append('\n'));
        return text.toString();
    }

    static Stream<DataObject> components(DataObject parent) {
        return World.list(parent.optArray("components").orElseGet(DataArray::empty)).stream()
                .flatMap(c -> Stream.concat(Stream.of(c), components(c)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            gateway.stop(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
