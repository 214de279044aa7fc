package dev.vigie.slack.web;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.command.Form;
import dev.vigie.slack.SlackPlatform;
import java.util.Optional;

/**
 * What a modal remembers while it is open: the command so far, and where the answer goes. Slack
 * keeps it, so a restart or another instance loses nothing.
 */
public final class FormMemory {

    /** Slack's limit. */
    private static final int MAX = 3_000;

    private static final Gson GSON = new Gson();

    private final String call;
    private final String channel;
    private final String thread;
    private final String url;
    private final String card;
    private final String message;

    private FormMemory(String call, Occasion occasion) {
        this.call = call;
        this.channel = occasion.place().map(Place::channel).orElse("");
        this.thread = occasion.place().flatMap(Place::thread).orElse("");
        this.url = occasion.responseUrl();
        this.card = occasion.pressed().map(Occasion.Pressed::card).orElse("");
        this.message = occasion.pressed().map(pressed -> pressed.message().key()).orElse("");
    }

    /** What a form opened on an occasion remembers; of a call too long for it, the words only. */
    static String of(Form form, Occasion occasion) {
        String whole = GSON.toJson(new FormMemory(form.call().encode(), occasion));
        return whole.length() <= MAX
                ? whole
                : GSON.toJson(new FormMemory(form.call().name(), occasion));
    }

    /** Reads what {@link #of} wrote; empty when it is not ours. */
    public static Optional<FormMemory> read(String metadata) {
        try {
            return Optional.ofNullable(GSON.fromJson(metadata, FormMemory.class))
                    .filter(memory -> memory.call != null && memory.channel != null);
        } catch (JsonParseException foreign) {
            return Optional.empty();
        }
    }

    /** The command with the options already known. */
    public Optional<CommandCall> call() {
        return CommandCall.decode(call);
    }

    /** The same occasion, now that the form is filled in. */
    public Occasion occasion(String user, String name, String trigger) {
        Optional<Occasion.Pressed> pressed =
                card.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Occasion.Pressed(card, MessageRef.parse(message)));
        return new Occasion(place(), user, name, trigger, url, pressed);
    }

    /** Where the form was asked for; in a workspace, if nowhere in it. */
    public ConversationRef where(String team) {
        return place().map(place -> place.in(team))
                .orElseGet(() -> new ConversationRef(SlackPlatform.ID, team, "home"));
    }

    private Optional<Place> place() {
        return channel.isEmpty() ? Optional.empty() : Optional.of(Place.of(channel, thread));
    }
}
