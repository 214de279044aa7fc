package dev.vigie.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vigie.command.Dispatcher;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.Workers;
import dev.vigie.slack.StandInSlack.Call;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.TestServices;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Vigie's real core, connected by the real client to {@link StandInSlack}, with people in it. */
final class LiveSlack implements AutoCloseable {

    static final String GENERAL = "C0GENERAL";

    /** For tests that leave nothing behind in the core: it takes a while to set up. */
    private static final Dispatcher SHARED = Conversation.onH2().dispatcher();

    private final StandInSlack slack = new StandInSlack();
    private final TestServices.RecordedCards cards = new TestServices.RecordedCards();
    private final Workers workers;
    private final ChatPlatform platform;
    private int interactions;

    private LiveSlack(Dispatcher dispatcher, Workers workers, Map<String, String> settings) {
        this.workers = workers;
        Map<String, String> all = new HashMap<>(slack.settings());
        all.putAll(settings);
        all.values().removeIf(String::isEmpty);
        this.platform =
                new SlackPlatformFactory()
                        .create(
                                new PlatformContext(
                                        dispatcher,
                                        Messages.builtIn(),
                                        Language.EN,
                                        all,
                                        TestServices.over(workers, cards, InstantSource.system())));
    }

    /** Not started yet. */
    static LiveSlack with(Map<String, String> settings) {
        return new LiveSlack(SHARED, new Workers(4, 100, Duration.ofSeconds(5)), settings);
    }

    static LiveSlack started() {
        LiveSlack live = with(Map.of());
        live.platform().start();
        return live;
    }

    /** With an organization of its own, in which nothing happened yet. */
    static LiveSlack fresh() {
        LiveSlack live =
                new LiveSlack(
                        Conversation.onH2().dispatcher(),
                        new Workers(4, 100, Duration.ofSeconds(5)),
                        Map.of());
        live.platform().start();
        return live;
    }

    /** By HTTP. */
    static LiveSlack byHttp() {
        LiveSlack live =
                with(Map.of("SLACK_APP_TOKEN", "", "SLACK_SIGNING_SECRET", StandInSlack.SECRET));
        live.platform().start();
        return live;
    }

    /** So busy that it takes nothing. */
    static LiveSlack busy() {
        Workers closed = new Workers(1, 1, Duration.ofSeconds(1));
        closed.close();
        LiveSlack live = new LiveSlack(SHARED, closed, Map.of());
        live.platform().start();
        return live;
    }

    ChatPlatform platform() {
        return platform;
    }

    StandInSlack slack() {
        return slack;
    }

    TestServices.RecordedCards cards() {
        return cards;
    }

    /** An interaction that was acknowledged. */
    record Done(String trigger, JsonObject ack, JsonObject payload) {
        String responsePath() {
            return "/respond/" + trigger;
        }
    }

    Done slash(String user, String command, String text) {
        return slash(GENERAL, user, command, text);
    }

    Done slash(String channel, String user, String command, String text) {
        JsonObject payload = new JsonObject();
        payload.addProperty("command", command);
        payload.addProperty("text", text);
        payload.addProperty("channel_id", channel);
        payload.addProperty("user_id", user);
        payload.addProperty("user_name", user);
        return interaction("slash_commands", payload);
    }

    /** Presses a button, or takes a line of a menu, by its label. */
    Done press(String user, String blocks, String label, String messageTs) {
        JsonObject[] found = found(JsonParser.parseString(blocks).getAsJsonArray(), label);
        JsonObject action = new JsonObject();
        action.addProperty("action_id", found[1].get("action_id").getAsString());
        action.addProperty(
                "block_id",
                found[0].has("block_id") ? found[0].get("block_id").getAsString() : "b");
        if (found.length > 2) {
            action.add("selected_option", found[2]);
        } else {
            action.add("value", found[1].get("value"));
        }
        JsonArray actions = new JsonArray();
        actions.add(action);
        JsonObject payload = typed("block_actions");
        payload.add("user", of("id", user));
        payload.add("channel", of("id", GENERAL));
        payload.add("container", of("message_ts", messageTs));
        payload.add("actions", actions);
        return interaction("interactive", payload);
    }

    private static JsonObject[] found(JsonArray blocks, String label) {
        for (JsonElement each : blocks) {
            JsonObject block = each.getAsJsonObject();
            if (!block.get("type").getAsString().equals("actions")) {
                continue;
            }
            for (JsonElement one : block.getAsJsonArray("elements")) {
                JsonObject element = one.getAsJsonObject();
                if (element.has("text") && says(element, label)) {
                    return new JsonObject[] {block, element};
                }
                Optional<JsonObject> option =
                        !element.has("options")
                                ? Optional.empty()
                                : StreamSupport.stream(
                                                element.getAsJsonArray("options").spliterator(),
                                                false)
                                        .map(JsonElement::getAsJsonObject)
                                        .filter(o -> says(o, label))
                                        .findFirst();
                if (option.isPresent()) {
                    return new JsonObject[] {block, element, option.get()};
                }
            }
        }
        throw new AssertionError("no button " + label + " in " + blocks);
    }

    private static boolean says(JsonObject element, String label) {
        return element.getAsJsonObject("text").get("text").getAsString().startsWith(label);
    }

    /** Fills in the modal of a {@code views.open}; the values by the names of options. */
    Done submit(String user, Call opened, Map<String, JsonObject> values) {
        JsonObject view = JsonParser.parseString(opened.field("view")).getAsJsonObject();
        JsonObject state = new JsonObject();
        values.forEach(
                (name, value) -> {
                    JsonObject field = new JsonObject();
                    field.add("value", value);
                    state.add(name, field);
                });
        view.add("state", of("values", state));
        JsonObject payload = typed("view_submission");
        payload.add("user", of("id", user));
        payload.add("view", view);
        return interaction("interactive", payload);
    }

    /** Sends an event of the Events API. */
    Done event(String id, JsonObject event) {
        JsonObject payload = typed("event_callback");
        payload.addProperty("event_id", id);
        payload.addProperty("team_id", StandInSlack.TEAM);
        payload.add("event", event);
        return interaction("events_api", payload);
    }

    Done interaction(String type, JsonObject payload) {
        interactions++;
        String trigger = "t" + interactions;
        if (!payload.has("trigger_id")) {
            payload.addProperty("trigger_id", trigger);
            payload.addProperty("response_url", slack.address() + "/respond/" + trigger);
        }
        String envelope = slack.socket().send(type, payload);
        JsonObject ack =
                slack.eventually(
                        "an acknowledgement of " + type,
                        () -> slack.socket().acknowledged(envelope));
        return new Done(payload.get("trigger_id").getAsString(), ack, payload);
    }

    /** What an interaction was answered through its own address. */
    JsonObject answer(Done done) {
        return JsonParser.parseString(
                        slack.awaited(
                                        "respond",
                                        call -> call.field("url").equals(done.responsePath()))
                                .field("json"))
                .getAsJsonObject();
    }

    /** The messages of a channel, once one says this. */
    StandInWorld.Kept posted(String channel, String words) {
        return slack.eventually(
                "a message in " + channel + " saying " + words,
                () ->
                        slack.world().messages(channel).stream()
                                .filter(m -> m.text.contains(words))
                                .reduce((first, last) -> last));
    }

    static JsonObject typed(String type) {
        return of("type", type);
    }

    static JsonObject of(String name, Object value) {
        JsonObject object = new JsonObject();
        if (value instanceof JsonElement json) {
            object.add(name, json);
        } else {
            object.addProperty(name, String.valueOf(value));
        }
        return object;
    }

    List<String> broken() {
        return slack.broken();
    }

    @Override
    public void close() {
        workers.close();
        platform.stop();
        slack.close();
    }
}
