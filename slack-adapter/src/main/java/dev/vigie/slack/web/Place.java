package dev.vigie.slack.web;

import dev.vigie.chat.ConversationRef;
import dev.vigie.slack.SlackPlatform;
import java.util.Optional;

/**
 * A place in Slack: a channel or direct message, or a thread in it.
 *
 * @param channel its id
 * @param thread the timestamp of the message that the thread hangs under
 */
public record Place(String channel, Optional<String> thread) {

    /** A place of which the thread may be unknown or blank. */
    public static Place of(String channel, String thread) {
        return new Place(channel, Optional.of(thread).filter(t -> !t.isEmpty()));
    }

    /** The place that a reference means. */
    public static Place of(ConversationRef ref) {
        int slash = ref.id().indexOf('/');
        return slash < 0
                ? new Place(ref.id(), Optional.empty())
                : new Place(
                        ref.id().substring(0, slash), Optional.of(ref.id().substring(slash + 1)));
    }

    /** The reference of this place in a workspace. */
    public ConversationRef in(String team) {
        return new ConversationRef(
                SlackPlatform.ID, team, thread.map(t -> channel + "/" + t).orElse(channel));
    }

    /** Whether it is a direct message: whatever is said there is private. */
    public boolean direct() {
        return channel.startsWith("D");
    }
}
