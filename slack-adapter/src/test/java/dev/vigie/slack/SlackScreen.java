package dev.vigie.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vigie.chat.CommandCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a message the way Slack shows it, at its most eager: markup is applied, emoji names become
 * pictures, entities become characters, wherever Slack may do so.
 */
final class SlackScreen {

    private static final Pattern EMOJI = Pattern.compile(":[^\\s:]+:");
    private static final Pattern CONTROL = Pattern.compile("<([^<>]+)>");
    private static final Pattern STYLED =
            Pattern.compile("(?<![\\w*_~`])([*_~`])(?=\\S)([^\\n]+?)(?<=\\S)\\1(?![\\w*_~`])");
    private static final Pattern BROADCAST = Pattern.compile("@(here|channel|everyone)");

    private final StringBuilder shown = new StringBuilder();
    private final List<CommandCall> calls = new ArrayList<>();
    private final List<String> notified = new ArrayList<>();

    /** Shows a payload of {@code text} and {@code blocks}. */
    static SlackScreen of(String payload) {
        SlackScreen screen = new SlackScreen();
        JsonObject message = JsonParser.parseString(payload).getAsJsonObject();
        screen.notifiedByMarkup(message.get("text").getAsString());
        message.getAsJsonArray("blocks").forEach(b -> screen.block(b.getAsJsonObject()));
        return screen;
    }

    String shown() {
        return shown.toString();
    }

    List<CommandCall> calls() {
        return calls;
    }

    List<String> notified() {
        return notified;
    }

    private void block(JsonObject block) {
        switch (type(block)) {
            case "header" -> textObject(block.getAsJsonObject("text"));
            case "context" -> each(block, "elements", this::textObject);
            case "rich_text" -> each(block, "elements", this::richText);
            case "actions" -> each(block, "elements", this::control);
            case "divider" -> shown.append("———");
            default -> throw new AssertionError("a block never drawn: " + block);
        }
        shown.append('\n');
    }

    private void richText(JsonObject element) {
        switch (type(element)) {
            case "rich_text_list" -> each(element, "elements", this::listItem);
            case "rich_text_section", "rich_text_quote", "rich_text_preformatted" ->
                    each(element, "elements", this::run);
            default -> throw new AssertionError("rich text never drawn: " + element);
        }
    }

    private void listItem(JsonObject section) {
        each(section, "elements", this::run);
        shown.append('\n');
    }

    private void run(JsonObject run) {
        switch (type(run)) {
            case "text", "link" -> shown.append(run.get("text").getAsString());
            case "date" -> shown.append(run.get("fallback").getAsString());
            case "user" -> {
                notified.add(run.get("user_id").getAsString());
                shown.append('@').append(run.get("user_id").getAsString());
            }
            case "broadcast" -> notified.add(run.get("range").getAsString());
            case "usergroup" -> notified.add(run.get("usergroup_id").getAsString());
            default -> throw new AssertionError("a run never drawn: " + run);
        }
    }

    private void control(JsonObject element) {
        if (type(element).equals("button")) {
            textObject(element.getAsJsonObject("text"));
            shown.append(' ');
            calls.add(call(element));
        } else {
            if (element.has("placeholder")) {
                textObject(element.getAsJsonObject("placeholder"));
            }
            each(element, "options", this::option);
        }
    }

    private void option(JsonObject option) {
        shown.append('\n');
        textObject(option.getAsJsonObject("text"));
        calls.add(call(option));
    }

    private static CommandCall call(JsonObject carrier) {
        return CommandCall.decode(carrier.get("value").getAsString()).orElseThrow();
    }

    private void textObject(JsonObject object) {
        String text = object.get("text").getAsString();
        boolean markup = type(object).equals("mrkdwn");
        if (markup) {
            notifiedByMarkup(text);
            if (!object.has("verbatim") || !object.get("verbatim").getAsBoolean()) {
                BROADCAST.matcher(text).results().forEach(m -> notified.add(m.group(1)));
            }
        }
        boolean emoji = markup || !object.has("emoji") || object.get("emoji").getAsBoolean();
        String pictured = emoji ? EMOJI.matcher(text).replaceAll("(picture)") : text;
        shown.append(unescaped(markup ? formatted(pictured) : pictured));
    }

    private void notifiedByMarkup(String text) {
        Matcher control = CONTROL.matcher(text);
        while (control.find()) {
            String inside = control.group(1);
            if (inside.startsWith("@")
                    || (inside.startsWith("!") && !inside.startsWith("!date^"))) {
                notified.add(inside.substring(1).replaceFirst("[|^].*", ""));
            }
        }
    }

    private static String formatted(String markup) {
        String text =
                CONTROL.matcher(markup)
                        .replaceAll(m -> Matcher.quoteReplacement(label(m.group(1))));
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = STYLED.matcher(text).replaceAll("$2");
        }
        return text.replaceAll("(?m)^&gt;", "");
    }

    private static String label(String control) {
        int bar = control.indexOf('|');
        return bar < 0 ? control : control.substring(bar + 1);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String type(JsonObject object) {
        return object.get("type").getAsString();
    }

    private static void each(JsonObject owner, String name, Consumer<JsonObject> what) {
        for (JsonElement element : owner.getAsJsonArray(name)) {
            what.accept(element.getAsJsonObject());
        }
    }
}
