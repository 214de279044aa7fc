package dev.vigie.feature.interview;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;

/**
 * A pile of questions to draw from: a person's own, or one that a channel shares. A question that
 * came up in one deck is still new in the others.
 *
 * @param org the organization
 * @param key whose it is
 */
public record Deck(OrgId org, String key) {

    public static Deck of(OrgId org, UserRef person) {
        return new Deck(org, person.key());
    }

    public static Deck of(OrgId org, ConversationRef channel) {
        return new Deck(org, "#" + channel.platform() + ":" + channel.space() + ":" + channel.id());
    }
}
