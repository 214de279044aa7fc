package dev.vigie.discord.draw;

import dev.vigie.chat.CommandCall;
import dev.vigie.testkit.RendererContract.Rendered;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A message as Discord receives it, and what a person then sees of it. */
final class SentMessage {

    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT_DISPLAY = 10;

    private final DataObject payload;
    private final List<String> texts = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final List<String> drawnMentions = new ArrayList<>();
    private final List<CommandCall> calls = new ArrayList<>();

    SentMessage(MessageCreateData message) {
        this.payload = message.toData();
        children(payload).forEach(this::read);
    }

    /** What would be sent over the wire. */
    DataObject payload() {
        return payload;
    }

    /** The Markdown of its text displays. */
    List<String> texts() {
        return texts;
    }

    /** What a person sees, and the formats that were applied. */
    String shown() {
        return String.join("\n", shown);
    }

    List<String> formats() {
        return formats;
    }

    List<CommandCall> calls() {
        return calls;
    }

    /**
     * Those whose mention is drawn and allowed to notify, and groups that the message allows to
     * notify.
     */
    List<String> notified() {
        DataObject allowed = payload.getObject("allowed_mentions");
        List<String> users = strings(allowed.optArray("users").orElseGet(DataArray::empty));
        List<String> notified = new ArrayList<>(strings(allowed.getArray("parse")));
        for (String user : users) {
            if (drawnMentions.contains(user)) {
                notified.add(user);
            }
        }
        return notified;
    }

    Rendered rendered() {
        return new Rendered(payload.toString(), shown(), calls, notified());
    }

    /** The components directly inside of a message or component. */
    static List<DataObject> children(DataObject parent) {
        return parent.optArray("components").stream()
                .flatMap(array -> array.stream(DataArray::getObject))
                .toList();
    }

    private void read(DataObject component) {
        switch (component.getInt("type")) {
            case TEXT_DISPLAY -> {
                DiscordMarkdown.Seen seen = DiscordMarkdown.read(component.getString("content"));
                texts.add(component.getString("content"));
                shown.add(seen.text());
                formats.addAll(seen.formats());
                drawnMentions.addAll(seen.mentioned());
            }
            case BUTTON -> {
                shown.add(component.getString("label"));
                addCall(component.getString("custom_id"));
            }
            case SELECT -> {
                shown.add(component.getString("placeholder", ""));
                component.getArray("options").stream(DataArray::getObject)
                        .forEach(
                                option -> {
                                    shown.add(option.getString("label"));
                                    addCall(option.getString("value"));
                                });
            }
            default -> children(component).forEach(this::read);
        }
    }

    private void addCall(String id) {
        calls.add(CallIds.call(id).orElseThrow(() -> new AssertionError("no call: " + id)));
    }

    private static List<String> strings(DataArray array) {
        return array.stream(DataArray::getString).toList();
    }
}
