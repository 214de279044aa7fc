package dev.vigie.slack.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vigie.slack.SlackMessage;
import java.util.List;

/** Messages as the one view of Vigie's Home. */
final class HomeView {

    private static final int BLOCKS = 100;

    private HomeView() {}

    static String of(List<SlackMessage> messages) {
        JsonArray blocks = new JsonArray();
        for (SlackMessage message : messages) {
            for (JsonElement block :
                    JsonParser.parseString(message.blocksJson()).getAsJsonArray()) {
                if (blocks.size() < BLOCKS) {
                    blocks.add(block);
                }
            }
        }
        JsonObject view = new JsonObject();
        view.addProperty("type", "home");
        view.add("blocks", blocks);
        return view.toString();
    }
}
