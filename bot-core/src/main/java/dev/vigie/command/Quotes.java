package dev.vigie.command;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.QuotedMessage;
import java.util.Optional;

/**
 * Keeps the messages that somebody pointed at, because a button carries no more than their id. They
 * are forgotten after a few days unless a feature has made them its own.
 */
public interface Quotes {

    /** Keeps a message; answers its id, of at most 12 letters and digits. */
    String keep(OrgId org, QuotedMessage message);

    Optional<QuotedMessage> find(OrgId org, String id);
}
