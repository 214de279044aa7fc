package dev.vigie.slack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A message as the JSON that would be posted. */
final class Payload {

    private Payload() {}

    static String of(SlackMessage message) {
        return json(message).toString();
    }

    /** The same over several lines, for people to compare. */
    static String pretty(SlackMessage message) {
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(json(message));
    }

    private static JsonObject json(SlackMessage message) {
        JsonObject payload = new JsonObject();
        payload.addProperty("text", message.text());
        payload.add("blocks", JsonParser.parseString(message.blocksJson()));
        return payload;
    }
}
