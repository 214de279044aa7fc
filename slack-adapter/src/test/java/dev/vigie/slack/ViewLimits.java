package dev.vigie.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slack refuses in a modal or a Home, as documented. */
final class ViewLimits {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "plain_text_input",
                    "number_input",
                    "static_select",
                    "external_select",
                    "users_select",
                    "conversations_select");

    private final List<String> broken = new ArrayList<>();

    static List<String> brokenBy(String view) {
        JsonObject json = JsonParser.parseString(view).getAsJsonObject();
        if (json.get("type").getAsString().equals("home")) {
            return SlackLimits.brokenByBlocks(json.getAsJsonArray("blocks"));
        }
        ViewLimits limits = new ViewLimits();
        limits.modal(json);
        return limits.broken;
    }

    private void modal(JsonObject view) {
        for (String label : List.of("title", "submit", "close")) {
            text(label, view.getAsJsonObject(label), 24);
        }
        need(
                view.get("private_metadata").getAsString().length() <= 3000,
                "private_metadata is too long");
        Set<String> ids = new HashSet<>();
        for (JsonElement element : view.getAsJsonArray("blocks")) {
            JsonObject block = element.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                need(ids.add(block.get("block_id").getAsString()), "block_id twice");
                input(block);
            } else {
                need(block.get("type").getAsString().equals("section"), "unknown " + block);
            }
        }
    }

    private void input(JsonObject input) {
        text("label", input.getAsJsonObject("label"), 2000);
        text("hint", input.getAsJsonObject("hint"), 2000);
        JsonObject element = input.getAsJsonObject("element");
        need(ELEMENTS.contains(element.get("type").getAsString()), "unknown " + element);
        need(element.has("action_id"), "no action_id");
        if (element.has("max_length")) {
            need(element.get("max_length").getAsInt() <= 3000, "max_length");
        }
        if (element.has("options")) {
            int count = element.getAsJsonArray("options").size();
            need(count >= 1 && count <= 100, "options: " + count);
            element.getAsJsonArray("options")
                    .forEach(o -> text("option", o.getAsJsonObject().getAsJsonObject("text"), 75));
        }
    }

    private void text(String what, JsonObject text, int max) {
        int length = text.get("text").getAsString().length();
        need(length >= 1 && length <= max, what + ": " + length);
        need(text.get("type").getAsString().equals("plain_text"), what + ": not plain");
    }

    private void need(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
