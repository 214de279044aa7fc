package dev.vigie.slack.web;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Cards;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.TryLater;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.slack.SlackMessage;
import dev.vigie.slack.SlackRenderer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says things unasked, in Slack.
 *
 * <p>A delivery leaves its id in the metadata of the message. A second attempt looks for it among
 * the latest messages of the place; where Vigie may not read those, it posts again.
 */
public final class SlackMessenger implements Messenger {

    private final SlackPosts posts;
    private final SlackPeople people;
    private final Cards cards;
    private final Pace pace;
    private final String team;
    private final SlackRenderer renderer = new SlackRenderer();

    SlackMessenger(SlackPosts posts, SlackPeople people, Cards cards, Pace pace, String team) {
        this.posts = posts;
        this.people = people;
        this.cards = cards;
        this.pace = pace;
        this.team = team;
    }

    @Override
    public MessageRef post(ConversationRef where, Reply reply, Delivery delivery) {
        return delivered(() -> posted(Place.of(where), where, reply, delivery));
    }

    @Override
    public void edit(MessageRef message, Reply reply) {
        Place place = Place.of(message.conversation());
        Duration wait = pace.claim(place.channel());
        if (!wait.isZero()) {
            throw new TryLater(wait, "one edit a second in a channel");
        }
        delivered(
                () -> {
                    posts.update(place, message.id(), renderer.single(reply), reply.live());
                    reply.live().ifPresent(live -> pace.drawn(message, live.version()));
                    return message;
                });
    }

    @Override
    public MessageRef direct(UserRef person, Reply reply, Delivery delivery) {
        return delivered(
                () ->
                        person.isGroup()
                                ? toEach(person, reply, delivery)
                                : to(person, reply, delivery));
    }

    private MessageRef toEach(UserRef group, Reply reply, Delivery delivery) {
        List<UserRef> members = people.members(group);
        Optional<MessageRef> first = Optional.empty();
        Optional<SlackRefusal> refused = Optional.empty();
        for (UserRef member : members) {
            try {
                MessageRef one = to(member, reply, delivery);
                first = first.or(() -> Optional.of(one));
            } catch (SlackRefusal closed) {
                refused = Optional.of(closed);
            }
        }
        if (first.isPresent()) {
            return first.get();
        }
        throw refused.orElseGet(() -> new SlackRefusal("subteam_not_found", ""));
    }

    private MessageRef to(UserRef person, Reply reply, Delivery delivery) {
        Place place = posts.direct(person.bareId());
        return posted(place, place.in(team), reply, delivery);
    }

    private MessageRef posted(Place place, ConversationRef where, Reply reply, Delivery delivery) {
        Map<String, String> before = delivery.again() ? before(place) : Map.of();
        Optional<Live> card = reply.live();
        List<SlackMessage> messages =
                card.isPresent() ? List.of(renderer.single(reply)) : renderer.render(reply);
        Optional<String> first = Optional.empty();
        for (int i = 0; i < messages.size(); i++) {
            String id = i == 0 ? delivery.id() : delivery.id() + "." + i;
            String ts =
                    before.containsKey(id)
                            ? before.getOrDefault(id, "")
                            : posts.post(place, messages.get(i), card, id);
            first = first.or(() -> Optional.of(ts));
        }
        MessageRef ref =
                new MessageRef(where, first.orElseThrow(() -> new SlackRefusal("no_text", "")));
        card.ifPresent(live -> cards.shown(live, ref));
        return ref;
    }

    private Map<String, String> before(Place place) {
        try {
            return posts.deliveries(place);
        } catch (SlackRefusal mayNotRead) {
            return Map.of();
        }
    }

    private static <T> T delivered(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (SlackRefusal refusal) {
            throw refusal.undeliverable();
        }
    }
}
