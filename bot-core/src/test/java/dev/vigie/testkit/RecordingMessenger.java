package dev.vigie.testkit;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Messenger;
import dev.vigie.reply.Reply;
import java.util.ArrayList;
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
    private final List<String> calls = new ArrayList<>();

    public RecordingMessenger(String platform) {
        this.platform = platform;
    }

    @Override
    public synchronized MessageRef post(ConversationRef where, Reply reply) {
        return put(where, "post " + where.id(), reply);
    }

    @Override
    public synchronized MessageRef direct(UserRef person, Reply reply) {
        return put(
                new ConversationRef(platform, "direct", person.id()),
                "direct " + person.id(),
                reply);
    }

    @Override
    public synchronized void edit(MessageRef message, Reply reply) {
        if (!messages.containsKey(message)) {
            throw new IllegalArgumentException("no such message: " + message);
        }
        calls.add("edit " + message.id());
        messages.put(message, reply);
    }

    private MessageRef put(ConversationRef where, String call, Reply reply) {
        calls.add(call);
        MessageRef ref = new MessageRef(where, String.valueOf(messages.size() + 1));
        messages.put(ref, reply);
        return ref;
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
