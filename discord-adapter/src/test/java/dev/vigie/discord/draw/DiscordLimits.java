package dev.vigie.discord.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The limits that Discord documents for a message with components, looked for in the JSON that is
 * sent. Lengths are counted in UTF-16 units, which is never less than Discord counts.
 */
public final class DiscordLimits {

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT = 10;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final Set<Integer> IN_CONTAINER = Set.of(ROW, TEXT, SEPARATOR);

    private final DataObject message;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int components;
    private int characters;

    private DiscordLimits(DataObject message) {
        this.message = message;
    }

    /** Fails when the message breaks a limit. */
    public static void check(String payload) {
        assertThat(problems(payload)).as(payload).isEmpty();
    }

    /** What Discord would refuse. */
    public static List<String> problems(String payload) {
        return new DiscordLimits(DataObject.fromJson(payload)).problems();
    }

    private List<String> problems() {
        limit((message.getInt("flags", 0) & COMPONENTS_V2) != 0, "components need their flag");
        for (String other : List.of("embeds", "poll", "sticker_ids")) {
            limit(
                    message.optArray(other).orElseGet(DataArray::empty).isEmpty(),
                    other + " beside components");
        }
        limit(message.getString("content", "").isEmpty(), "content beside components");
        List<DataObject> top = SentMessage.children(message);
        limit(!top.isEmpty(), "an empty message");
        top.forEach(
                component -> checkComponent(component, Set.of(ROW, TEXT, SEPARATOR, CONTAINER)));
        limit(components <= 40, components + " components, at most 40");
        limit(characters <= 4000, characters + " characters, at most 4000");
        checkMentions();
        return problems;
    }

    private void checkComponent(DataObject component, Set<Integer> allowed) {
        components++;
        int type = component.getInt("type");
        limit(allowed.contains(type), "type " + type + " is not allowed there");
        switch (type) {
            case CONTAINER -> {
                List<DataObject> children = SentMessage.children(component);
                limit(!children.isEmpty() && children.size() <= 40, "a container holds 1 to 40");
                children.forEach(child -> checkComponent(child, IN_CONTAINER));
            }
            case ROW -> checkRow(component);
            case TEXT -> {
                String content = component.getString("content");
                characters += content.length();
                limit(!content.isBlank(), "a text display without text");
            }
            case BUTTON -> checkButton(component);
            case SELECT -> checkSelect(component);
            default -> {}
        }
    }

    private void checkRow(DataObject row) {
        List<DataObject> children = SentMessage.children(row);
        long selects = children.stream().filter(child -> child.getInt("type") == SELECT).count();
        limit(!children.isEmpty(), "an empty row");
        limit(children.size() <= 5, children.size() + " in a row, at most 5");
        limit(selects == 0 || children.size() == 1, "a select stands alone in its row");
        children.forEach(child -> checkComponent(child, Set.of(BUTTON, SELECT)));
    }

    private void checkButton(DataObject button) {
        checkId(button);
        checkLength("label", button.getString("label", ""), 1, 80);
        limit(!button.getString("label", "").isBlank(), "a button without a label");
        int style = button.getInt("style");
        limit(style >= 1 && style <= 4, "a button of style " + style + " cannot be a command");
    }

    private void checkSelect(DataObject select) {
        checkId(select);
        checkLength("placeholder", select.getString("placeholder", ""), 0, 150);
        List<DataObject> options = select.getArray("options").stream(DataArray::getObject).toList();
        limit(!options.isEmpty() && options.size() <= 25, options.size() + " options, 1 to 25");
        int least = select.getInt("min_values", 1);
        int most = select.getInt("max_values", 1);
        limit(
                least >= 0 && least <= most && most <= options.size(),
                "values " + least + "-" + most);
        Set<String> values = new HashSet<>();
        for (DataObject option : options) {
            checkLength("option label", option.getString("label", ""), 1, 100);
            checkLength("option value", option.getString("value", ""), 1, 100);
            checkLength("option description", option.getString("description", ""), 0, 100);
            limit(values.add(option.getString("value", "")), "the same value twice");
        }
    }

    private void checkId(DataObject component) {
        String id = component.getString("custom_id", "");
        checkLength("custom_id", id, 1, 100);
        limit(ids.add(id), "the same custom_id twice: " + id);
    }

    private void checkMentions() {
        DataObject allowed = message.optObject("allowed_mentions").orElseGet(DataObject::empty);
        limit(allowed.hasKey("parse"), "without allowed mentions, everybody may be mentioned");
        DataArray parse = allowed.optArray("parse").orElseGet(DataArray::empty);
        DataArray users = allowed.optArray("users").orElseGet(DataArray::empty);
        limit(users.length() <= 100, users.length() + " people to notify, at most 100");
        limit(
                users.isEmpty() || parse.stream(DataArray::getString).noneMatch("users"::equals),
                "either all users or named ones");
    }

    private void checkLength(String what, String text, int least, int most) {
        limit(
                text.length() >= least && text.length() <= most,
                what + " of " + text.length() + ", allowed " + least + " to " + most);
    }

    private void limit(boolean kept, String problem) {
        if (!kept) {
            problems.add(problem);
        }
    }
}
