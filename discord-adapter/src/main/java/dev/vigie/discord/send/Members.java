package dev.vigie.discord.send;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Room;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Invites the members of threads.
 *
 * <p>Discord does not tell who has a role without a privilege that we do not ask for; but a role
 * that is mentioned in a thread brings its people in. This is done when a thread is opened and when
 * a role joins it later. After a restart, roles are taken to have been mentioned already.
 */
final class Members {

    private static final int THREADS_REMEMBERED = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Members.class);

    private final Rest rest;
    private final Posts posts;
    private final Cache<String, Set<UserRef>> invited =
            Caffeine.newBuilder().maximumSize(THREADS_REMEMBERED).build();

    Members(Rest rest, Posts posts) {
        this.rest = rest;
        this.posts = posts;
    }

    /** Invites all members to a thread just opened. */
    void invite(ConversationRef thread, Room room) {
        invite(thread, room, Set.of());
    }

    /** Invites those who were not invited yet. */
    void inviteMissing(ConversationRef thread, Room room) {
        Set<UserRef> roles =
                room.members().stream().filter(UserRef::isGroup).collect(Collectors.toSet());
        invite(thread, room, invited.get(thread.id(), unknown -> roles));
    }

    private void invite(ConversationRef thread, Room room, Set<UserRef> already) {
        List<UserRef> missing =
                room.members().stream()
                        .filter(member -> member.platform().equals(Places.PLATFORM))
                        .filter(member -> !already.contains(member))
                        .distinct()
                        .toList();
        Set<UserRef> all = new HashSet<>(already);
        all.addAll(missing);
        invited.put(thread.id(), all);
        missing.stream().filter(member -> !member.isGroup()).forEach(m -> add(thread, m));
        List<UserRef> roles = missing.stream().filter(UserRef::isGroup).toList();
        if (!roles.isEmpty()) {
            mention(thread, roles);
        }
    }

    /** Somebody who has left the server keeps nobody else out. */
    private void add(ConversationRef thread, UserRef member) {
        try {
            rest.get(Route.Channels.ADD_THREAD_MEMBER.compile(thread.id(), member.id()));
        } catch (Undeliverable refused) {
            LOG.info("a member could not be invited: {}", refused.getMessage());
        }
    }

    private void mention(ConversationRef thread, List<UserRef> roles) {
        List<String> ids = roles.stream().map(UserRef::bareId).toList();
        MessageCreateData message =
                new MessageCreateBuilder()
                        .setContent(
                                ids.stream()
                                        .map(id -> "<@&" + id + ">")
                                        .collect(Collectors.joining(" ")))
                        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                        .mentionRoles(ids)
                        .build();
        posts.post(thread, message, "r-" + Integer.toHexString((thread.id() + ids).hashCode()));
    }
}
