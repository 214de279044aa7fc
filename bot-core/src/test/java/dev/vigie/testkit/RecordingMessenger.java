package dev.vigie.testkit;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A platform's message store in memory: what was sent, and what each message says now. It keeps
 * apart what the "server" holds and what was asked of it.
 */
public final class RecordingMessenger implements Messenger {

    private final String platform;
    private final Map<MessageRef, Reply> messages = new LinkedHashMap<>();
    private final Map<String, MessageRef> delivered = new HashMap<>();
    private final Map<String, RuntimeException> troubles = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    public RecordingMessenger(String platform) {
        this.platform = platform;
    }

    @Override
    public synchronized MessageRef post(ConversationRef where, Reply reply, Delivery delivery) {
        return put(where, "post " + where.id(), reply, delivery);
    }

    @Override
    public synchronized MessageRef direct(UserRef person, Reply reply, Delivery delivery) {
        return put(
                new ConversationRef(platform, "direct", person.id()),
                "direct " + person.id(),
                reply,
                delivery);
    }

    @Override
    public synchronized void edit(MessageRef message, Reply reply) {
        calls.add("edit " + message.id());
        fail(message.conversation().id());
        if (!messages.containsKey(message)) {
            throw new Undeliverable(Undeliverable.Reason.GONE, "no such message");
        }
        messages.put(message, reply);
    }

    /** From now on whatever goes to this conversation or person fails like this. */
    public synchronized void refuse(String id, RuntimeException trouble) {
        troubles.put(id, trouble);
    }

    public synchronized void acceptAgain(String id) {
        troubles.remove(id);
    }

    /** Somebody deletes a message. */
    public synchronized void delete(MessageRef message) {
        messages.remove(message);
    }

    private MessageRef put(ConversationRef where, String call, Reply reply, Delivery delivery) {
        calls.add(call);
        fail(where.id());
        MessageRef before = delivered.get(delivery.id());
        if (before != null) {
            return before;
        }
        MessageRef ref = new MessageRef(where, String.valueOf(delivered.size() + 1));
        delivered.put(delivery.id(), ref);
        messages.put(ref, reply);
        return ref;
    }

    private void fail(String id) {
        RuntimeException trouble = troubles.get(id);
        if (trouble != null) {
            throw trouble;
        }
    }

    /** What every message says now, in the order in which they were posted. */
    public synchronized List<Reply> messages() {
        return List.copyOf(messages.values());
    }

    /** What the messages of one place say now. */
    public synchronized List<Reply> messages(ConversationRef where) {
        return messages.entrySet().stream()
                .filter(message -> message.getKey().conversation().equals(where))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Everything asked of the platform, in order. */
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }
}
