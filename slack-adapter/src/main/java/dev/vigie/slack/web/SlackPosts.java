package dev.vigie.slack.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import dev.vigie.reply.Live;
import dev.vigie.slack.SlackMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts messages into Slack, one call each. */
final class SlackPosts {

    private static final String EVENT = "vigie_message";
    private static final String DELIVERY = "delivery";
    private static final int LOOKED_BACK = 100;
    private static final int DIRECT_CHANNELS = 5_000;

    private final SlackApi api;
    private final Remembered<String> directChannels;

    SlackPosts(SlackApi api, InstantSource clock) {
        this.api = api;
        this.directChannels = new Remembered<>(DIRECT_CHANNELS, Duration.ofHours(1), clock);
    }

    /**
     * Posts a message; answers its timestamp.
     *
     * @param delivery kept with the message, to be found again; empty for none
     */
    String post(Place place, SlackMessage message, Optional<Live> card, String delivery) {
        Message.Metadata metadata =
                delivery.isEmpty()
                        ? null
                        : Message.Metadata.builder()
                                .eventType(EVENT)
                                .eventPayload(Map.of(DELIVERY, delivery))
                                .build();
        ChatPostMessageResponse posted =
                api.call(
                        "chat.postMessage " + place.channel(),
                        m ->
                                m.chatPostMessage(
                                        r ->
                                                r.channel(place.channel())
                                                        .threadTs(place.thread().orElse(null))
                                                        .text(message.text())
                                                        .blocksAsString(blocks(message, card))
                                                        .mrkdwn(false)
                                                        .unfurlLinks(false)
                                                        .unfurlMedia(false)
                                                        .metadata(metadata)));
        return posted.getTs();
    }

    /** Shows a message to one person in a place. */
    void whisper(Place place, String user, SlackMessage message) {
        api.call(
                "chat.postEphemeral " + place.channel(),
                m ->
                        m.chatPostEphemeral(
                                r ->
                                        r.channel(place.channel())
                                                .threadTs(place.thread().orElse(null))
                                                .user(user)
                                                .text(message.text())
                                                .blocksAsString(message.blocksJson())));
    }

    /** Answers through the address that came with what is answered. */
    void respond(String url, Place place, SlackMessage message, boolean everybody) {
        JsonObject json = new JsonObject();
        json.addProperty("response_type", everybody ? "in_channel" : "ephemeral");
        json.addProperty("replace_original", false);
        json.addProperty("text", message.text());
        json.add("blocks", JsonParser.parseString(message.blocksJson()));
        place.thread().ifPresent(thread -> json.addProperty("thread_ts", thread));
        api.respond(url, json);
    }

    void update(Place place, String ts, SlackMessage message, Optional<Live> card) {
        api.call(
                "chat.update",
                m ->
                        m.chatUpdate(
                                r ->
                                        r.channel(place.channel())
                                                .ts(ts)
                                                .text(message.text())
                                                .blocksAsString(blocks(message, card))));
    }

    /** The direct message channel with somebody. */
    Place direct(String user) {
        Optional<String> known = directChannels.get(user);
        if (known.isPresent()) {
            return new Place(known.get(), Optional.empty());
        }
        String opened =
                api.call(
                                "conversations.open",
                                m -> m.conversationsOpen(r -> r.users(List.of(user))))
                        .getChannel()
                        .getId();
        directChannels.put(user, opened);
        return new Place(opened, Optional.empty());
    }

    /** The latest deliveries in a place: what was kept with each, and its timestamp. */
    Map<String, String> deliveries(Place place) {
        Map<String, String> found = new HashMap<>();
        for (Message message : latest(place)) {
            Message.Metadata metadata = message.getMetadata();
            if (metadata != null && EVENT.equals(metadata.getEventType())) {
                Object delivery = metadata.getEventPayload().get(DELIVERY);
                found.put(String.valueOf(delivery), Objects.requireNonNull(message.getTs()));
            }
        }
        return found;
    }

    private List<Message> latest(Place place) {
        if (place.thread().isPresent()) {
            return api.call(
                            "conversations.replies",
                            m ->
                                    m.conversationsReplies(
                                            r ->
                                                    r.channel(place.channel())
                                                            .ts(place.thread().get())
                                                            .includeAllMetadata(true)
                                                            .limit(LOOKED_BACK)))
                    .getMessages();
        }
        return api.call(
                        "conversations.history",
                        m ->
                                m.conversationsHistory(
                                        r ->
                                                r.channel(place.channel())
                                                        .includeAllMetadata(true)
                                                        .limit(LOOKED_BACK)))
                .getMessages();
    }

    /** Every block of a card says which card it is of, so that a press on it tells. */
    private static String blocks(SlackMessage message, Optional<Live> card) {
        if (card.isEmpty()) {
            return message.blocksJson();
        }
        JsonArray blocks = JsonParser.parseString(message.blocksJson()).getAsJsonArray();
        int number = 0;
        for (JsonElement block : blocks) {
            number++;
            block.getAsJsonObject().addProperty("block_id", CardMark.of(card.get(), number));
        }
        return blocks.toString();
    }
}
