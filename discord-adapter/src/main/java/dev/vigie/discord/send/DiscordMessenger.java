package dev.vigie.discord.send;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.discord.draw.Screens;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Room;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Posts, edits and writes to people.
 *
 * <p>A delivery's id is the message's nonce, by which Discord tells a second attempt from a second
 * message. Roles cannot be written to: Discord does not tell who has them. They count as closed, so
 * that they are mentioned instead.
 */
public final class DiscordMessenger implements Messenger {

    private final Posts posts;
    private final Rest rest;
    private final Rooms rooms;
    private final Screens screens;

    public DiscordMessenger(Rest rest, Rooms rooms, Screens screens) {
        this.rest = rest;
        this.posts = new Posts(rest);
        this.rooms = rooms;
        this.screens = screens;
    }

    @Override
    public MessageRef post(ConversationRef where, Reply reply, Delivery delivery) {
        if (reply.live().isEmpty()) {
            return messages(where, reply, delivery);
        }
        MessageCreateData card = screens.card(reply, where.key());
        Optional<Live> live = reply.live();
        if (live.get().room().isEmpty()) {
            return posts.post(where, card, delivery.id());
        }
        return inRoom(where, card, reply, delivery);
    }

    /** Without a thread, a card that everyone may see is posted in the channel itself. */
    private MessageRef inRoom(
            ConversationRef where, MessageCreateData card, Reply reply, Delivery delivery) {
        Room room = reply.live().flatMap(Live::room).orElseThrow();
        Rooms.Shown shown = rooms.show(where, card, room, delivery.id());
        if (shown.posted().isEmpty() && room.restricted()) {
            throw new Undeliverable(Undeliverable.Reason.NOT_ALLOWED, "no private thread");
        }
        MessageRef posted = shown.posted().orElseGet(() -> posts.post(where, card, delivery.id()));
        shown.told(screens, reply.language())
                .ifPresent(message -> posts.post(where, message, nonce(delivery, "p")));
        return posted;
    }

    @Override
    public void edit(MessageRef message, Reply reply) {
        ConversationRef where = message.conversation();
        if (reply.live().isEmpty()) {
            posts.edit(message, screens.of(reply).get(0));
            return;
        }
        MessageCreateData card = screens.card(reply, where.key());
        reply.live()
                .flatMap(Live::room)
                .ifPresentOrElse(
                        room -> rooms.edit(message, card, room), () -> posts.edit(message, card));
    }

    @Override
    public MessageRef direct(UserRef person, Reply reply, Delivery delivery) {
        if (person.isGroup()) {
            throw new Undeliverable(Undeliverable.Reason.CLOSED, "a role");
        }
        DataObject channel =
                rest.send(
                        Route.Self.CREATE_PRIVATE_CHANNEL.compile(),
                        DataObject.empty().put("recipient_id", person.id()));
        return messages(Places.direct(channel.getString("id")), reply, delivery);
    }

    /** Answers a message with another, or with several. */
    public MessageRef answer(
            ConversationRef where, String message, Reply reply, Delivery delivery) {
        List<MessageCreateData> all = screens.of(reply);
        MessageRef first = posts.answer(where, message, all.get(0), delivery.id());
        more(where, all, delivery);
        return first;
    }

    /** Answers a message with one that is drawn already. */
    public MessageRef answer(
            ConversationRef where, String message, MessageCreateData said, Delivery delivery) {
        return posts.answer(where, message, said, delivery.id());
    }

    private MessageRef messages(ConversationRef where, Reply reply, Delivery delivery) {
        List<MessageCreateData> messages = screens.of(reply);
        if (messages.isEmpty()) {
            throw new Undeliverable(Undeliverable.Reason.REFUSED, "nothing to say");
        }
        MessageRef first = posts.post(where, messages.get(0), delivery.id());
        more(where, messages, delivery);
        return first;
    }

    private void more(ConversationRef where, List<MessageCreateData> all, Delivery delivery) {
        for (int i = 1; i < all.size(); i++) {
            posts.post(where, all.get(i), nonce(delivery, String.valueOf(i)));
        }
    }

    /** For what belongs to the same delivery. */
    private static String nonce(Delivery delivery, String part) {
        return Integer.toHexString(delivery.id().hashCode()) + "-" + part;
    }
}
