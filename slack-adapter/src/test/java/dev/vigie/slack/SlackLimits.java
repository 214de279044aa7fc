package dev.vigie.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Slack refuses in a message, as documented: lengths, counts, kinds of blocks and their
 * fields. It knows nothing of the renderer and repeats no number of it.
 */
final class SlackLimits {

    private static final Map<String, Set<String>> FIELDS =
            Map.ofEntries(
                    Map.entry("header", Set.of("type", "block_id", "text")),
                    Map.entry("section", Set.of("type", "block_id", "text", "fields", "accessory")),
                    Map.entry("context", Set.of("type", "block_id", "elements")),
                    Map.entry("actions", Set.of("type", "block_id", "elements")),
                    Map.entry("divider", Set.of("type", "block_id")),
                    Map.entry("rich_text", Set.of("type", "block_id", "elements")),
                    Map.entry("rich_text_section", Set.of("type", "elements")),
                    Map.entry(
                            "rich_text_list",
                            Set.of("type", "elements", "style", "indent", "offset", "border")),
                    Map.entry("rich_text_quote", Set.of("type", "elements", "border")),
                    Map.entry("rich_text_preformatted", Set.of("type", "elements", "border")),
                    Map.entry("text", Set.of("type", "text", "style")),
                    Map.entry("link", Set.of("type", "text", "url", "style", "unsafe")),
                    Map.entry("user", Set.of("type", "user_id", "style")),
                    Map.entry("usergroup", Set.of("type", "usergroup_id", "style")),
                    Map.entry(
                            "date",
                            Set.of("type", "timestamp", "format", "fallback", "url", "style")),
                    Map.entry(
                            "button", Set.of("type", "text", "action_id", "value", "style", "url")),
                    Map.entry(
                            "static_select",
                            Set.of("type", "action_id", "placeholder", "options", "option_groups")),
                    Map.entry("plain_text", Set.of("type", "text", "emoji")),
                    Map.entry("mrkdwn", Set.of("type", "text", "verbatim")));

    private static final Set<String> STYLES =
            Set.of("bold", "italic", "strike", "code", "underline");

    private final List<String> broken = new ArrayList<>();
    private int characters;

    /** What is wrong with the blocks of a view that shows messages. */
    static List<String> brokenByBlocks(JsonArray blocks) {
        SlackLimits limits = new SlackLimits();
        limits.count("blocks", blocks, 100);
        blocks.forEach(block -> limits.block(block.getAsJsonObject()));
        return limits.broken;
    }

    /**
     * What is wrong with a payload of {@code text} and {@code blocks}; empty when Slack takes it.
     */
    static List<String> brokenBy(String payload) {
        SlackLimits limits = new SlackLimits();
        limits.message(JsonParser.parseString(payload).getAsJsonObject());
        return limits.broken;
    }

    private void message(JsonObject message) {
        String text = message.get("text").getAsString();
        need(!text.isBlank(), "text: blank");
        atMost("text", text.getBytes(StandardCharsets.UTF_8).length, 4000);
        JsonArray blocks = message.getAsJsonArray("blocks");
        count("blocks", blocks, 50);
        Set<String> ids = new HashSet<>();
        for (JsonElement block : blocks) {
            JsonObject b = block.getAsJsonObject();
            need(!b.has("block_id") || ids.add(text(b, "block_id")), "block_id: twice");
            block(b);
        }
        atMost("all text", characters, 12_000);
        atMost("all blocks", blocks.toString().length(), 13_000);
    }

    private void block(JsonObject block) {
        known(block);
        switch (text(block, "type")) {
            case "header" -> plain("header", block.getAsJsonObject("text"), 150);
            case "section" -> section(block);
            case "context" -> {
                count("context", block.getAsJsonArray("elements"), 10);
                objects(block, "elements").forEach(e -> textObject("context", e, 3000));
            }
            case "actions" -> actions(block);
            case "rich_text" -> objects(block, "elements").forEach(this::richText);
            case "divider" -> {}
            default -> broken.add("unknown block " + block);
        }
    }

    private void section(JsonObject section) {
        need(section.has("text") || section.has("fields"), "section: empty");
        if (section.has("text")) {
            textObject("section", section.getAsJsonObject("text"), 3000);
        }
        if (section.has("fields")) {
            count("fields", section.getAsJsonArray("fields"), 10);
            objects(section, "fields").forEach(f -> textObject("field", f, 2000));
        }
    }

    private void actions(JsonObject block) {
        count("actions", block.getAsJsonArray("elements"), 25);
        Set<String> ids = new HashSet<>();
        for (JsonObject element : objects(block, "elements")) {
            known(element);
            need(element.has("action_id"), "action_id: missing");
            length("action_id", text(element, "action_id"), 255);
            need(ids.add(text(element, "action_id")), "action_id: twice");
            if (text(element, "type").equals("button")) {
                button(element);
            } else {
                select(element);
            }
        }
    }

    private void button(JsonObject button) {
        plain("button", button.getAsJsonObject("text"), 75);
        length("value", text(button, "value"), 2000);
        need(
                !button.has("style") || Set.of("primary", "danger").contains(text(button, "style")),
                "button style");
    }

    private void select(JsonObject select) {
        need(text(select, "type").equals("static_select"), "unknown element " + select);
        if (select.has("placeholder")) {
            plain("placeholder", select.getAsJsonObject("placeholder"), 150);
        }
        count("options", select.getAsJsonArray("options"), 100);
        Set<String> values = new HashSet<>();
        for (JsonObject option : objects(select, "options")) {
            plain("option", option.getAsJsonObject("text"), 75);
            length("option value", text(option, "value"), 150);
            need(values.add(text(option, "value")), "option value: twice");
        }
    }

    private void richText(JsonObject element) {
        known(element);
        List<JsonObject> inside = objects(element, "elements");
        need(!inside.isEmpty(), "rich text: empty");
        switch (text(element, "type")) {
            case "rich_text_list" -> {
                need(Set.of("bullet", "ordered").contains(text(element, "style")), "list style");
                inside.forEach(this::richText);
            }
            case "rich_text_section", "rich_text_quote" -> inside.forEach(this::run);
            case "rich_text_preformatted" ->
                    inside.forEach(
                            run -> {
                                need(!text(run, "type").equals("user"), "preformatted: a mention");
                                run(run);
                            });
            default -> broken.add("unknown rich text " + element);
        }
    }

    private void run(JsonObject run) {
        known(run);
        if (run.has("text")) {
            length("run", text(run, "text"), 3000);
            characters += text(run, "text").length();
        }
        if (run.has("url")) {
            length("address", text(run, "url"), 3000);
            need(
                    text(run, "url").matches("(?i)(https?|mailto):.+"),
                    "address: " + text(run, "url"));
        }
        if (run.has("style")) {
            Set<String> flags = run.getAsJsonObject("style").keySet();
            need(STYLES.containsAll(flags) && !flags.isEmpty(), "style: " + flags);
        }
    }

    private void plain(String what, JsonObject object, int max) {
        need(text(object, "type").equals("plain_text"), what + ": not plain_text");
        textObject(what, object, max);
    }

    private void textObject(String what, JsonObject object, int max) {
        known(object);
        length(what, text(object, "text"), max);
        characters += text(object, "text").length();
    }

    private void known(JsonObject object) {
        String type = text(object, "type");
        Set<String> allowed = FIELDS.getOrDefault(type, Set.of());
        need(allowed.containsAll(object.keySet()), type + " with " + object.keySet());
    }

    private void length(String what, String text, int max) {
        need(!text.isEmpty(), what + ": empty");
        atMost(what, text.length(), max);
    }

    private void count(String what, JsonArray array, int max) {
        need(!array.isEmpty(), what + ": none");
        atMost(what, array.size(), max);
    }

    private void atMost(String what, int size, int max) {
        need(size <= max, what + ": " + size + " is more than " + max);
    }

    private void need(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private static List<JsonObject> objects(JsonObject owner, String name) {
        return owner.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
