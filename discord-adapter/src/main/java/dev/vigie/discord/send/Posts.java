package dev.vigie.discord.send;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.platform.Undeliverable;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Posts and edits drawn messages. */
final class Posts {

    private final Rest rest;

    Posts(Rest rest) {
        this.rest = rest;
    }

    /**
     * Posts a message once.
     *
     * @param nonce the same at each attempt, at most 25 characters
     */
    MessageRef post(ConversationRef where, MessageCreateData message, String nonce) {
        return sent(where, message.toData().put("nonce", nonce).put("enforce_nonce", true));
    }

    private MessageRef sent(ConversationRef where, DataObject body) {
        DataObject posted = rest.send(Route.Messages.SEND_MESSAGE.compile(where.id()), body);
        return new MessageRef(where, posted.getString("id"));
    }

    /** Posts a message as the answer to another, or by itself where the past cannot be read. */
    MessageRef answer(ConversationRef where, String to, MessageCreateData message, String nonce) {
        DataObject reference =
                DataObject.empty().put("message_id", to).put("fail_if_not_exists", false);
        DataObject body = message.toData().put("nonce", nonce).put("enforce_nonce", true);
        try {
            return sent(where, body.put("message_reference", reference));
        } catch (Undeliverable refused) {
            if (refused.reason() != Undeliverable.Reason.NOT_ALLOWED) {
                throw refused;
            }
            return sent(where, body.remove("message_reference"));
        }
    }

    void edit(MessageRef message, MessageCreateData said) {
        rest.send(
                Route.Messages.EDIT_MESSAGE.compile(message.conversation().id(), message.id()),
                MessageEditData.fromCreateData(said).toData());
    }
}
