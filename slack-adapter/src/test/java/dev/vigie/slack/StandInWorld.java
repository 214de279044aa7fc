package dev.vigie.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workspace: its people, channels and messages, and how its Web API answers. */
final class StandInWorld {

    /** A message as the workspace keeps it. */
    static final class Kept {
        final String channel;
        final String ts;
        final String thread;
        final String metadata;
        String text;
        String blocks;

        private Kept(Map<String, String> fields, String channel, String ts) {
            this.channel = channel;
            this.ts = ts;
            this.thread = fields.getOrDefault("thread_ts", "");
            this.metadata = fields.getOrDefault("metadata", "");
            this.text = fields.getOrDefault("text", "");
            this.blocks = fields.getOrDefault("blocks", "[]");
        }
    }

    private final Map<String, JsonObject> people = new HashMap<>();
    private final Set<String> without = new HashSet<>();
    private final List<Kept> messages = new ArrayList<>();
    private String scopes = String.join(",", SlackManifest.NEEDED);
    private int number;

    StandInWorld() {
        person("U0ANN", "Ann", "en-US", StandInSlack.TEAM);
        person("U0ZOE", "Zoé", "fr-CA", StandInSlack.TEAM);
        person("U0EVE", "Eve", "en-US", "T0OTHER");
    }

    private void person(String id, String name, String locale, String team) {
        JsonObject person = new JsonObject();
        person.addProperty("id", id);
        person.addProperty("name", name);
        person.addProperty("real_name", name);
        person.addProperty("locale", locale);
        person.addProperty("team_id", team);
        person.addProperty("tz", "America/Montreal");
        people.put(id, person);
    }

    synchronized String scopes() {
        return scopes;
    }

    synchronized void grant(String granted) {
        scopes = granted;
    }

    /** A channel that Vigie is not in. */
    synchronized void leave(String channel) {
        without.add(channel);
    }

    synchronized void delete(String ts) {
        messages.removeIf(message -> message.ts.equals(ts));
    }

    synchronized List<Kept> messages(String channel) {
        return messages.stream().filter(m -> m.channel.equals(channel)).toList();
    }

    synchronized JsonObject answer(String method, Map<String, String> fields, String token) {
        if (!token.equals("Bearer " + StandInSlack.BOT_TOKEN) && !method.equals("respond")) {
            return error("invalid_auth");
        }
        String channel = fields.getOrDefault("channel", "");
        return switch (method) {
            case "auth.test" -> us();
            case "users.info" -> person(fields.getOrDefault("user", ""));
            case "usergroups.list" -> groups();
            case "usergroups.users.list" -> ok("users", array("U0ANN", "U0ZOE"));
            case "conversations.open" -> direct(fields.getOrDefault("users", ""));
            case "chat.postMessage" ->
                    without.contains(channel) ? error("not_in_channel") : post(fields, channel);
            case "chat.postEphemeral" ->
                    without.contains(channel)
                            ? error("not_in_channel")
                            : ok("message_ts", json("\"1.1\""));
            case "chat.update" -> update(fields, channel);
            case "conversations.history", "conversations.replies" -> history(channel);
            case "chat.getPermalink" -> ok("permalink", json("\"https://home.slack.com/x\""));
            default -> ok("done", json("true"));
        };
    }

    private static JsonObject us() {
        JsonObject us = ok("team_id", json('"' + StandInSlack.TEAM + '"'));
        us.addProperty("user_id", StandInSlack.BOT);
        us.addProperty("user", "vigie");
        return us;
    }

    private JsonObject person(String id) {
        return Optional.ofNullable(people.get(id))
                .map(person -> ok("user", person))
                .orElseGet(() -> error("user_not_found"));
    }

    private static JsonObject groups() {
        JsonObject group = new JsonObject();
        group.addProperty("id", "S0WATCH");
        group.add("users", array("U0ANN", "U0ZOE"));
        JsonArray groups = new JsonArray();
        groups.add(group);
        return ok("usergroups", groups);
    }

    private static JsonObject direct(String user) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", "D" + user.substring(1));
        return ok("channel", channel);
    }

    private JsonObject post(Map<String, String> fields, String channel) {
        number++;
        Kept kept = new Kept(fields, channel, "1700000000." + String.format("%06d", number));
        messages.add(kept);
        return ok("ts", json('"' + kept.ts + '"'));
    }

    private JsonObject update(Map<String, String> fields, String channel) {
        for (Kept message : messages(channel)) {
            if (message.ts.equals(fields.get("ts"))) {
                message.text = fields.getOrDefault("text", "");
                message.blocks = fields.getOrDefault("blocks", "[]");
                return ok("ts", json('"' + message.ts + '"'));
            }
        }
        return error("message_not_found");
    }

    private JsonObject history(String channel) {
        JsonArray found = new JsonArray();
        for (Kept kept : messages(channel)) {
            JsonObject message = new JsonObject();
            message.addProperty("ts", kept.ts);
            message.addProperty("text", kept.text);
            if (!kept.metadata.isEmpty()) {
                message.add("metadata", json(kept.metadata));
            }
            found.add(message);
        }
        return ok("messages", found);
    }

    private static JsonObject ok(String name, JsonElement value) {
        JsonObject ok = new JsonObject();
        ok.addProperty("ok", true);
        ok.add(name, value);
        return ok;
    }

    private static JsonObject error(String error) {
        JsonObject refused = new JsonObject();
        refused.addProperty("ok", false);
        refused.addProperty("error", error);
        return refused;
    }

    private static JsonArray array(String... values) {
        JsonArray array = new JsonArray();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }

    private static JsonElement json(String json) {
        return JsonParser.parseString(json);
    }
}
