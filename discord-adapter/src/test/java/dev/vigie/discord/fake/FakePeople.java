package dev.vigie.discord.fake;

import static dev.vigie.discord.fake.FakeDiscord.SECOND_SERVER;
import static dev.vigie.discord.fake.FakeDiscord.SERVER;

import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What people do in Discord: they type, press, choose, fill in and write. */
abstract class FakePeople {

    final Watched changes = new Watched();
    final World world = new World();
    final FakeRest rest = new FakeRest(world, changes, FakeDiscord.TOKEN);
    final FakeGateway gateway = new FakeGateway(world, changes);

    /** The channel of the first server that people are in unless they say otherwise. */
    public String general() {
        return world.server(SERVER).general();
    }

    /** The channel in which somebody and the bot are alone. */
    public String direct(String user) {
        return world.direct(world.user(user));
    }

    /** Types a slash command: {@code "crisis note"}, names and values of options in pairs. */
    public FakeInteraction types(String user, String command, Object... options) {
        return types(SERVER, general(), user, command, options);
    }

    public FakeInteraction typesIn(String channel, String user, String command, Object... options) {
        return types(SERVER, channel, user, command, options);
    }

    public FakeInteraction typesInSecondServer(String user, String command) {
        return types(SECOND_SERVER, world.server(SECOND_SERVER).general(), user, command);
    }

    private FakeInteraction types(
            String server, String channel, String user, String command, Object... options) {
        return send(
                2, server, channel, user, Typed.command(command, "", options), Optional.empty());
    }

    /** Types in a direct message. */
    public FakeInteraction typesDirectly(String user, String command, Object... options) {
        return send(
                2, "", direct(user), user, Typed.command(command, "", options), Optional.empty());
    }

    /** Is typing the last option. */
    public FakeInteraction isTyping(String user, String command, String option, String begun) {
        return send(
                4,
                SERVER,
                general(),
                user,
                Typed.command(command, option, option, begun),
                Optional.empty());
    }

    /** Chooses a command in the menu of a person. */
    public FakeInteraction pointsAtPerson(String user, String command, String person) {
        String id = world.user(person);
        DataObject member = world.member(world.server(SERVER), id).put("permissions", "0");
        DataObject data =
                DataObject.empty()
                        .put("id", "1")
                        .put("name", command)
                        .put("type", 2)
                        .put("target_id", id)
                        .put(
                                "resolved",
                                DataObject.empty()
                                        .put("users", FakePeople.one(id, world.userJson(id)))
                                        .put("members", FakePeople.one(id, member.remove("user"))));
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
                        .put(
                                "resolved",
                                DataObject.empty().put("messages", FakePeople.one(id, message)));
        return send(2, SERVER, general(), user, data, Optional.empty());
    }

    /** Presses the button of a message whose label begins so. */
    public FakeInteraction presses(String user, DataObject message, String label) {
        DataObject button =
                FakeDiscord.components(message)
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
                FakeDiscord.components(message)
                        .filter(c -> c.getInt("type") == 3)
                        .findFirst()
                        .orElseThrow();
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
        boolean direct = world.place(channel).getInt("type") == 1;
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
                    .put("member", world.member(world.server(server), id).remove("user"));
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
                        .put("channel", world.place(channel))
                        .put("locale", Typed.locale(user))
                        .put("entitlements", DataArray.empty())
                        .put("authorizing_integration_owners", DataObject.empty())
                        .put("app_permissions", "0")
                        .put("attachment_size_limit", 1000);
        world.speak(payload, server, world.user(user));
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

    private static DataObject one(String id, DataObject value) {
        return DataObject.empty().put(id, value);
    }
}
