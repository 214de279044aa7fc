package dev.vigie.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/** An interaction that was sent, and what came of it. */
public final class FakeInteraction {

    static final int REPLY = 4;
    static final int DEFER_REPLY = 5;
    static final int DEFER_EDIT = 6;
    static final int EDIT = 7;
    static final int CHOICES = 8;
    static final int MODAL = 9;

    private final Watched changes;
    final DataObject payload;
    final Optional<DataObject> source;
    final List<DataObject> callbacks = new ArrayList<>();
    final List<DataObject> messages = new ArrayList<>();
    Optional<DataObject> original = Optional.empty();
    boolean expired;

    FakeInteraction(Watched changes, DataObject payload, Optional<DataObject> source) {
        this.changes = changes;
        this.payload = payload;
        this.source = source;
    }

    String token() {
        return payload.getString("token");
    }

    /** The kind of the first answer. */
    public int answer() {
        return callback().getInt("type");
    }

    /** The first answer itself. */
    public DataObject callback() {
        return changes.await(
                "an answer",
                () -> callbacks.isEmpty() ? Optional.empty() : Optional.of(callbacks.get(0)));
    }

    /** How often it was answered. */
    public int answers() {
        return callbacks.size();
    }

    public boolean edited() {
        return answer() == EDIT;
    }

    public boolean deferred() {
        return answer() == DEFER_REPLY || answer() == DEFER_EDIT;
    }

    /** The first message that the person sees of it. */
    public DataObject message() {
        return message(0);
    }

    /** One of them. */
    public DataObject message(int index) {
        return changes.await(
                "message " + index,
                () ->
                        index < messages.size()
                                ? Optional.of(messages.get(index))
                                : Optional.empty());
    }

    /** What the first message says, once it is there. */
    public String text() {
        return FakeDiscord.text(message());
    }

    public boolean ephemeral() {
        return ephemeral(message());
    }

    public static boolean ephemeral(DataObject message) {
        return (message.getInt("flags", 0) & 64) != 0;
    }

    /** The form that it opened. */
    public DataObject modal() {
        DataObject callback = callback();
        if (callback.getInt("type") != MODAL) {
            throw new AssertionError("no form but " + callback);
        }
        return callback.getObject("data");
    }

    /** The names of what was offered. */
    public List<String> choices() {
        return World.list(callback().getObject("data").getArray("choices")).stream()
                .map(choice -> choice.getString("name"))
                .toList();
    }
}
