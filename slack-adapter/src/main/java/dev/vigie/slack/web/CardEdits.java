package dev.vigie.slack.web;

import dev.vigie.chat.MessageRef;
import dev.vigie.platform.Cards;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.slack.SlackMessage;
import dev.vigie.slack.SlackRenderer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Edits cards where a person pressed a button on them. Of what comes within the same second only
 * the latest version is drawn, once.
 */
final class CardEdits {

    private final SlackPosts posts;
    private final Cards cards;
    private final Pace pace;
    private final Later later;
    private final SlackRenderer renderer = new SlackRenderer();
    private final Map<MessageRef, Reply> waiting = new HashMap<>();

    CardEdits(SlackPosts posts, Cards cards, Pace pace, Later later) {
        this.posts = posts;
        this.cards = cards;
        this.pace = pace;
        this.later = later;
    }

    /** Draws the card of a reply in a message, now or soon. */
    void edit(MessageRef message, Reply reply) {
        boolean first;
        synchronized (waiting) {
            first = !waiting.containsKey(message);
            waiting.merge(message, reply, CardEdits::newer);
        }
        if (first) {
            later.attempt("card", () -> draw(message));
        }
    }

    private static Reply newer(Reply one, Reply other) {
        return version(one) > version(other) ? one : other;
    }

    private static long version(Reply reply) {
        return reply.live().map(Live::version).orElse(0L);
    }

    /** While it must wait, what comes meanwhile joins it. */
    private void draw(MessageRef message) {
        if (alreadyDrawn(message)) {
            return;
        }
        Place place = Place.of(message.conversation());
        Duration wait = pace.claim(place.channel());
        if (!wait.isZero()) {
            throw new TryLater(wait, "one edit a second in a channel");
        }
        Optional<Reply> reply = take(message);
        if (reply.isEmpty()) {
            return;
        }
        try {
            MessageRef drawn = draw(place, message, reply.get());
            pace.drawn(drawn, version(reply.get()));
            reply.get().live().ifPresent(live -> cards.shown(live, drawn));
        } catch (TryLater trouble) {
            synchronized (waiting) {
                waiting.merge(message, reply.get(), CardEdits::newer);
            }
            throw trouble;
        }
    }

    /** Whoever keeps cards up to date may have been faster. */
    private boolean alreadyDrawn(MessageRef message) {
        synchronized (waiting) {
            Reply reply = waiting.get(message);
            boolean drawn = reply == null || pace.shows(message, version(reply));
            if (drawn) {
                waiting.remove(message);
            }
            return drawn;
        }
    }

    /** A card that somebody deleted comes back as a new message. */
    private MessageRef draw(Place place, MessageRef message, Reply reply) {
        SlackMessage drawn = renderer.single(reply);
        try {
            posts.update(place, message.id(), drawn, reply.live());
            return message;
        } catch (SlackRefusal refusal) {
            if (refusal.reason() != Undeliverable.Reason.GONE) {
                throw refusal;
            }
            return new MessageRef(
                    message.conversation(), posts.post(place, drawn, reply.live(), ""));
        }
    }

    private Optional<Reply> take(MessageRef message) {
        synchronized (waiting) {
            return Optional.ofNullable(waiting.remove(message));
        }
    }
}
