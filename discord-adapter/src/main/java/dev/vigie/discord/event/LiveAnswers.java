package dev.vigie.discord.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.chat.MessageRef;
import dev.vigie.discord.draw.Screens;
import dev.vigie.discord.send.Rooms;
import dev.vigie.platform.Cards;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Room;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with live cards.
 *
 * <ol>
 *   <li>A press on a card draws that very message anew. Of several presses at once only the newest
 *       state is drawn.
 *   <li>A card that wants a room gets its thread, and the channel a line that leads there.
 *   <li>Any other card is the answer itself.
 * </ol>
 */
final class LiveAnswers {

    private static final int REMEMBERED = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(LiveAnswers.class);

    private final Screens screens;
    private final Rooms rooms;
    private final Cards cards;
    private final Cache<MessageRef, Drawn> drawn =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LiveAnswers(Screens screens, Rooms rooms, Cards cards) {
        this.screens = screens;
        this.rooms = rooms;
        this.cards = cards;
    }

    /** The newest version that is being drawn on a message; also the lock for drawing it. */
    private static final class Drawn {
        private final AtomicLong newest = new AtomicLong();
    }

    /** Answers with a card that is not the one that was pressed. */
    void answer(Asked asked, Interaction event, Acknowledgement ack, Reply reply) {
        Live live = reply.live().orElseThrow();
        MessageCreateData card = screens.card(reply, asked.where().key());
        if (live.room().isPresent() && event.isFromGuild()) {
            if (event.getChannelType().isThread()) {
                said(asked, ack, card, live)
                        .ifPresent(
                                posted -> quietly(() -> rooms.settle(posted, live.room().get())));
            } else {
                inRoom(asked, ack, card, reply);
            }
        } else {
            said(asked, ack, card, live);
        }
    }

    /** Draws the pressed card anew. */
    void redraw(Asked asked, Message pressed, Acknowledgement ack, Reply reply) {
        Live live = reply.live().orElseThrow();
        MessageRef message = new MessageRef(asked.where(), pressed.getId());
        Drawn lock = drawn.get(message, unknown -> new Drawn());
        lock.newest.accumulateAndGet(live.version(), Math::max);
        synchronized (lock) {
            if (lock.newest.get() > live.version()) {
                ack.defer(true);
                return;
            }
            ack.edit(screens.card(reply, asked.where().key()));
            cards.shown(live, message);
        }
        live.room().ifPresent(room -> quietly(() -> rooms.redrawn(asked.where(), room)));
    }

    private Optional<MessageRef> said(
            Asked asked, Acknowledgement ack, MessageCreateData card, Live live) {
        Optional<MessageRef> posted =
                ack.say(List.of(card), false)
                        .map(message -> new MessageRef(asked.where(), message.getId()));
        posted.ifPresent(message -> cards.shown(live, message));
        return posted;
    }

    private void inRoom(Asked asked, Acknowledgement ack, MessageCreateData card, Reply reply) {
        Live live = reply.live().orElseThrow();
        Room room = live.room().orElseThrow();
        ack.defer(false);
        Rooms.Shown shown;
        try {
            shown = rooms.show(asked.where(), card, room, nonce(live, asked));
        } catch (Undeliverable | TryLater refused) {
            LOG.warn("a thread could not be opened: {}", refused.getMessage());
            said(asked, ack, card, live);
            return;
        }
        Optional<MessageCreateData> told = shown.told(screens, reply.language());
        if (shown.posted().isPresent()) {
            cards.shown(live, shown.posted().get());
            ack.say(List.of(told.orElse(card)), false);
        } else if (room.restricted()) {
            ack.say(List.of(told.orElseThrow(), card), true);
        } else {
            said(asked, ack, card, live);
            ack.follow(told.orElseThrow(), true);
        }
    }

    private static String nonce(Live live, Asked asked) {
        return Integer.toHexString((live.card() + asked.where().key()).hashCode())
                + "-"
                + live.version();
    }

    /** The card is there; what could not be done around it is done at the next drawing. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (Undeliverable | TryLater refused) {
            LOG.info("a thread was not seen to: {}", refused.getMessage());
        }
    }
}
