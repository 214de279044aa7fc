package dev.vigie.discord.send;

import dev.vigie.chat.ConversationRef;

/** Discord's places as references. */
public final class Places {

    public static final String PLATFORM = "discord";

    /** What Discord itself writes instead of a server in the address of a direct message. */
    private static final String NO_SERVER = "@me";

    private Places() {}

    /** A channel or thread of a server. */
    public static ConversationRef in(String server, String channel) {
        return new ConversationRef(PLATFORM, server, channel);
    }

    /** A direct message. */
    static ConversationRef direct(String channel) {
        return new ConversationRef(PLATFORM, NO_SERVER, channel);
    }
}
