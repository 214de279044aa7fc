package dev.vigie.discord.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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

/** A Discord on the loopback interface, and what people do in it. */
public final class FakeDiscord implements AutoCloseable {

    public static final String TOKEN =
            Base64.getEncoder().encodeToString(World.BOT.getBytes(StandardCharsets.US_ASCII))
                    + ".fake.token";

    /** A server of the first shard, whatever the number of shards. */
    public static final String SERVER = String.valueOf(8L << 22);

    /** A server of the second of two shards. */
    public static final String SECOND_SERVER = String.valueOf(9L << 22);

    private final Watched changes = new Watched();
    private final World world = new World();
    private final FakeRest rest = new FakeRest(world, changes, TOKEN);
    private final FakeGateway gateway = new FakeGateway(world, changes);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** Starts it, with two servers. */
    public FakeDiscord() {
        world.guild(SERVER, "Acme", "en-US");
        world.guild(SECOND_SERVER, "Sirop", "fr");
        world.user("admin");
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/", rest);
        server.setExecutor(threads);
        server.start();
        gateway.start();
        changes.await(
                "the gateway",
                () -> gateway.started ? Optional.of(gateway) : Optional.empty());
        rest.gateway = "ws://127.0.0.1:" + gateway.getPort();
    }

    public Map<String, String> settings() {
        return Map.of(
                "DISCORD_TOKEN", TOKEN,
                "DISCORD_API_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10",
                "DISCORD_GATEWAY_URL", rest.gateway);
    }

    // what people do

    /** Types a slash command: {@code "crisis note"}, names and values of options in pairs. */
    public FakeInteraction types(String user, String command, Object... options) {
        return types(SERVER, general(), user, command, options);
    }

    public FakeInteraction typesIn(String channel, String user, String command, Object... options) {
        return types(SERVER, channel, user, command, options);
    }

    public FakeInteraction typesInSecondServer(String user, String command) {
        return types(SECOND_SERVER, world.guilds.get(SECOND_SERVER).general(), user, command);
    }

    private FakeInteraction types(
            String server, String channel, String user, String command, Object... options) {
        return send(2, server, channel, user, Typed.command(command, "", options), Optional.empty());
    }

    /** Types in a direct message. */
    public FakeInteraction typesDirectly(String user, String command, Object... options) {
        return send(
                2, "", direct(user), user, Typed.command(command, "", options), Optional.empty());
    }

    /** Is typing the last option. */
    public FakeInteraction isTyping(String user, String command, String option, String begun) {
        return send(
                4, SERVER, general(), user, Typed.command(command, option, option, begun),
                Optional.empty());
    }

    /** Chooses a command in the menu of a person. */
    public FakeInteraction pointsAtPerson(String user, String command, String person) {
        String id = world.user(person);
        DataObject member = world.member(world.guilds.get(SERVER), id).put("permissions", "0");
        DataObject data =
                DataObject.empty()
                        .put("id", "1")
                        .put("name", command)
                        .put("type", 2)
                        .put("target_id", id)
                        .put(
                                "resolved",
                                DataObject.empty()
                                        .put("users", one(id, world.userJson(id)))
                                        .put("members", one(id, member.remove("user"))));
        return send(2, SERVER, general(), user, data, Optional.empty());
    }

    /** Chooses a command in the menu of a message that somebody wrote. */
    public FakeInteraction pointsAtMessage(
            String user, String command, String author, String content) {
        DataObject message =
                world.message(
                        general(), world.user(author), DataObject.empty().put("content", content));
        String id = message.getString("id");
        DataObject data =
                DataObject.empty()
                        .put("id", "1")
                        .put("name", command)
                        .put("type", 3)
                        .put("target_id", id)
                        .put("resolved", DataObject.empty().put("messages", one(id, message)));
        return send(2, SERVER, general(), user, data, Optional.empty());
    }

    /** Presses the button of a message whose label begins so. */
    public FakeInteraction presses(String user, DataObject message, String label) {
        DataObject button =
                components(message)
                        .filter(c -> c.getInt("type") == 2)
                        .filter(c -> c.getString("label").startsWith(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + label + " on " + message));
        return pressesRaw(user, message, button.getString("custom_id"));
    }

    /** Presses what may not be there. */
    public FakeInteraction pressesRaw(String user, DataObject message, String id) {
        DataObject data = DataObject.empty().put("custom_id", id).put("component_type", 2);
        return press(user, message, data);
    }

    /** Chooses the line of a menu that begins so. */
    public FakeInteraction chooses(String user, DataObject message, String label) {
        DataObject menu =
                components(message).filter(c -> c.getInt("type") == 3).findFirst().orElseThrow();
        String value =
                World.list(menu.getArray("options")).stream()
                        .filter(option -> option.getString("label").startsWith(label))
                        .map(option -> option.getString("value"))
                        .findFirst()
                        .orElseThrow();
        DataObject data =
                DataObject.empty()
                        .put("custom_id", menu.getString("custom_id"))
                        .put("component_type", 3)
                        .put("values", DataArray.empty().add(value));
        return press(user, message, data);
    }

    private FakeInteraction press(String user, DataObject message, DataObject data) {
        String channel = message.getString("channel_id");
        boolean direct = world.channels.get(channel).getInt("type") == 1;
        return send(3, direct ? "" : SERVER, channel, user, data, Optional.of(message));
    }

    /** Fills in the form that an interaction opened: names and values in pairs. */
    public FakeInteraction fills(String user, FakeInteraction opened, String... values) {
        return send(
                5,
                SERVER,
                opened.payload.getString("channel_id"),
                user,
                Typed.form(opened.modal(), values),
                opened.source);
    }

    /** Writes a message; {@code @bot} mentions. */
    public String writes(String user, String content) {
        return writes(SERVER, general(), user, content);
    }

    /** Writes to the bot alone. */
    public String writesDirectly(String user, String content) {
        return writes("", direct(user), user, content);
    }

    private String writes(String server, String channel, String user, String content) {
        String id = world.user(user);
        String text = content.replace("@bot", "<@" + World.BOT + ">");
        DataObject message = world.message(channel, id, DataObject.empty().put("content", text));
        DataObject event = DataObject.fromJson(message.toString());
        if (content.contains("@bot")) {
            event.put("mentions", DataArray.empty().add(world.userJson(World.BOT)));
        }
        if (!server.isEmpty()) {
            event.put("guild_id", server)
                    .put("member", world.member(world.guilds.get(server), id).remove("user"));
        }
        gateway.tell(server, "MESSAGE_CREATE", event);
        return message.getString("id");
    }

    private FakeInteraction send(
            int type,
            String server,
            String channel,
            String user,
            DataObject data,
            Optional<DataObject> source) {
        DataObject payload =
                DataObject.empty()
                        .put("id", world.snowflake())
                        .put("application_id", World.BOT)
                        .put("type", type)
                        .put("token", "token-" + world.snowflake())
                        .put("version", 1)
                        .put("data", data)
                        .put("channel_id", channel)
                        .put("channel", world.channels.get(channel))
                        .put("locale", Typed.locale(user))
                        .put("entitlements", DataArray.empty())
                        .put("authorizing_integration_owners", DataObject.empty())
                        .put("app_permissions", "0")
                        .put("attachment_size_limit", 1000);
        world.speak(payload, world.guilds.get(server), world.user(user), server.isEmpty());
        source.ifPresent(message -> payload.put("message", message));
        FakeInteraction interaction = new FakeInteraction(changes, payload, source);
        rest.interactions.put(interaction.token(), interaction);
        gateway.tell(server, "INTERACTION_CREATE", payload);
        return interaction;
    }

    /** Delivers an interaction once more. */
    public void deliversAgain(FakeInteraction interaction) {
        gateway.tell(SERVER, "INTERACTION_CREATE", interaction.payload);
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
        gateway.say(7, null);
    }

    /** Says that the session is over. */
    public void invalidatesSession() {
        gateway.forget();
        gateway.say(9, false);
    }

    // what is to be seen

    public String general() {
        return world.guilds.get(SERVER).general();
    }

    public String role() {
        return world.guilds.get(SERVER).role();
    }

    public String user(String name) {
        return world.user(name);
    }

    public String direct(String user) {
        return world.direct(world.user(user));
    }

    /** Adds a channel of another type to the first server. */
    public String channel(int type, String name) {
        return world.channel(world.snowflake(), SERVER, type, name).getString("id");
    }

    public DataObject channelById(String id) {
        return world.channels.get(id);
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
                                .filter(m -> m.getObject("author").getString("id").equals(World.BOT))
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
        return rest.commandPuts;
    }

    public int identified() {
        return gateway.identified;
    }

    public int resumed() {
        return gateway.resumed;
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

    private static Stream<DataObject> components(DataObject parent) {
        return World.list(parent.optArray("components").orElseGet(DataArray::empty)).stream()
                .flatMap(c -> Stream.concat(Stream.of(c), components(c)));
    }

    private static DataObject one(String id, DataObject value) {
        return DataObject.empty().put(id, value);
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
