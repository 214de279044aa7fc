package dev.vigie.discord.send;

import static net.dv8tion.jda.api.Permission.CREATE_PRIVATE_THREADS;
import static net.dv8tion.jda.api.Permission.CREATE_PUBLIC_THREADS;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.discord.draw.Screens;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Room;
import dev.vigie.reply.Span;
import dev.vigie.reply.Text;
import dev.vigie.text.Language;
import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread for a matter that wants a place of its own.
 *
 * <ol>
 *   <li>In a channel a thread is opened, or the open one by the same name is taken; in a forum, a
 *       post. In a thread the card stays where it is.
 *   <li>The card is posted there and pinned, members are invited.
 *   <li>Each later drawing invites who is missing, and archives the thread once all is over.
 *   <li>Where Vigie may open no thread, it says what to grant.
 * </ol>
 */
public final class Rooms {

    private static final int ARCHIVED_AFTER_MINUTES = 7 * 24 * 60;
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    private final Rest rest;
    private final Posts posts;
    private final Members members;

    public Rooms(Rest rest) {
        this.rest = rest;
        this.posts = new Posts(rest);
        this.members = new Members(rest, posts);
    }

    /** Shows a card in a place of its own. */
    public Shown show(ConversationRef where, MessageCreateData card, Room room, String nonce) {
        DataObject channel = rest.get(Route.Channels.GET_CHANNEL.compile(where.id()));
        ChannelType type = ChannelType.fromId(channel.getInt("type"));
        if (type.isThread()) {
            MessageRef posted = posts.post(where, card, nonce);
            settle(posted, room);
            return Shown.here(posted);
        }
        if (!type.isGuild()) {
            return Shown.here(posts.post(where, card, nonce));
        }
        try {
            MessageRef posted =
                    type == ChannelType.FORUM || type == ChannelType.MEDIA
                            ? forumPost(where, card, room)
                            : posts.post(thread(where, type, room), card, nonce);
            settle(posted, room);
            return Shown.inThread(posted, room);
        } catch (Undeliverable refused) {
            if (refused.reason() != Undeliverable.Reason.NOT_ALLOWED) {
                throw refused;
            }
            Permission wanted = room.restricted() ? CREATE_PRIVATE_THREADS : CREATE_PUBLIC_THREADS;
            return Shown.refused(wanted);
        }
    }

    /** A card that was posted by other means in a thread. */
    public void settle(MessageRef card, Room room) {
        pin(card);
        members.invite(card.conversation(), room);
        archive(card.conversation(), room);
    }

    /** Draws a card anew. */
    public void edit(MessageRef message, MessageCreateData card, Room room) {
        try {
            posts.edit(message, card);
        } catch (Undeliverable refused) {
            if (refused.reason() != Undeliverable.Reason.ARCHIVED) {
                throw refused;
            }
            setArchived(message.conversation(), false);
            posts.edit(message, card);
        }
        redrawn(message.conversation(), room);
    }

    /** A card was drawn anew by other means. */
    public void redrawn(ConversationRef where, Room room) {
        if (isThread(where)) {
            members.inviteMissing(where, room);
            archive(where, room);
        }
    }

    private boolean isThread(ConversationRef where) {
        DataObject channel = rest.get(Route.Channels.GET_CHANNEL.compile(where.id()));
        return ChannelType.fromId(channel.getInt("type")).isThread();
    }

    private ConversationRef thread(ConversationRef where, ChannelType type, Room room) {
        Optional<String> open =
                Rest.listed(
                                rest.get(Route.Guilds.LIST_ACTIVE_THREADS.compile(where.space())),
                                "threads")
                        .stream()
                        .filter(thread -> where.id().equals(thread.getString("parent_id", "")))
                        .filter(thread -> room.name().equals(thread.getString("name", "")))
                        .filter(thread -> rest.self().equals(thread.getString("owner_id", "")))
                        .map(thread -> thread.getString("id"))
                        .findFirst();
        return Places.in(where.space(), open.orElseGet(() -> opened(where, type, room)));
    }

    private String opened(ConversationRef where, ChannelType type, Room room) {
        ChannelType kind =
                type == ChannelType.NEWS
                        ? ChannelType.GUILD_NEWS_THREAD
                        : room.restricted()
                                ? ChannelType.GUILD_PRIVATE_THREAD
                                : ChannelType.GUILD_PUBLIC_THREAD;
        DataObject body = named(room).put("type", kind.getId());
        if (room.restricted()) {
            body.put("invitable", false);
        }
        return rest.send(Route.Channels.CREATE_THREAD.compile(where.id()), body).getString("id");
    }

    private MessageRef forumPost(ConversationRef where, MessageCreateData card, Room room) {
        DataObject post =
                rest.send(
                        Route.Channels.CREATE_THREAD.compile(where.id()),
                        named(room).put("message", card.toData()));
        String id = post.getString("id");
        return new MessageRef(Places.in(where.space(), id), id);
    }

    private static DataObject named(Room room) {
        return DataObject.empty()
                .put("name", room.name())
                .put("auto_archive_duration", ARCHIVED_AFTER_MINUTES);
    }

    /** A card that cannot be pinned is still a card. */
    private void pin(MessageRef card) {
        try {
            rest.send(
                    Route.Messages.PIN_MESSAGE.compile(card.conversation().id(), card.id()),
                    DataObject.empty());
        } catch (Undeliverable refused) {
            LOG.info("a card could not be pinned: {}", refused.getMessage());
        }
    }

    private void archive(ConversationRef thread, Room room) {
        if (!room.open()) {
            setArchived(thread, true);
        }
    }

    private void setArchived(ConversationRef thread, boolean archived) {
        rest.send(
                Route.Channels.MODIFY_CHANNEL.compile(thread.id()),
                DataObject.empty().put("archived", archived));
    }

    /**
     * Where a card is shown.
     *
     * @param posted the card; empty when no thread could be opened for it
     * @param room the thread's name, when it is in a thread of its own
     * @param missing what must be granted for a thread to be opened
     */
    public record Shown(
            Optional<MessageRef> posted, Optional<Room> room, Optional<Permission> missing) {

        static Shown here(MessageRef posted) {
            return new Shown(Optional.of(posted), Optional.empty(), Optional.empty());
        }

        static Shown inThread(MessageRef posted, Room room) {
            return new Shown(Optional.of(posted), Optional.of(room), Optional.empty());
        }

        static Shown refused(Permission missing) {
            return new Shown(Optional.empty(), Optional.empty(), Optional.of(missing));
        }

        /** What the channel is told: where the card is, or what to grant. */
        public Optional<MessageCreateData> told(Screens screens, Language language) {
            return room.<MessageCreateData>map(
                            own -> pointer(screens, language, posted.orElseThrow(), own))
                    .or(() -> missing.map(wanted -> toGrant(screens, language, wanted)));
        }

        private static MessageCreateData pointer(
                Screens screens, Language language, MessageRef card, Room room) {
            ConversationRef thread = card.conversation();
            URI address =
                    URI.create(
                            "https://discord.com/channels/" + thread.space() + "/" + thread.id());
            Text link = Text.of(new Span.Link(Text.plain(address.toString()), address));
            return room.restricted()
                    ? screens.notice(language, "discord.room-private", "thread", link)
                    : screens.notice(
                            language, "discord.room-opened", "name", room.name(), "thread", link);
        }

        private static MessageCreateData toGrant(
                Screens screens, Language language, Permission wanted) {
            return screens.notice(language, "discord.room-refused", "permission", wanted);
        }
    }
}
