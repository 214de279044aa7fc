package dev.vigie.console;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.Undeliverable;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What Vigie says by itself, shown in the console: at once while nobody is being answered, after
 * the answer otherwise. What was shown cannot be changed any more.
 */
public final class ConsoleMessenger implements Messenger {

    private static final String DIRECT = "direct";

    private final List<ConsoleOutput.Arrived> waiting = new ArrayList<>();
    private Consumer<ConsoleOutput.Arrived> screen = arrived -> {};
    private boolean answering = true;

    /** Where to show what arrives. */
    synchronized void showOn(Consumer<ConsoleOutput.Arrived> where) {
        screen = where;
    }

    /** Somebody is being answered: what arrives waits. */
    synchronized void hold() {
        answering = true;
    }

    /** Shows what has waited. */
    synchronized void release() {
        answering = false;
        waiting.forEach(screen);
        waiting.clear();
    }

    @Override
    public MessageRef post(ConversationRef where, Reply reply, Delivery delivery) {
        Person everybody = new Person(new UserRef(where.platform(), where.id()), "#" + where.id());
        arrived(new ConsoleOutput.Arrived(everybody, where, reply.shownTo(Visibility.CHANNEL)));
        return new MessageRef(where, delivery.id());
    }

    @Override
    public MessageRef direct(UserRef person, Reply reply, Delivery delivery) {
        ConversationRef where = new ConversationRef(person.platform(), DIRECT, person.id());
        arrived(
                new ConsoleOutput.Arrived(
                        new Person(person, person.id()), where, reply.shownTo(Visibility.PRIVATE)));
        return new MessageRef(where, delivery.id());
    }

    @Override
    public void edit(MessageRef message, Reply reply) {
        throw new Undeliverable(Undeliverable.Reason.REFUSED, "the console cannot edit");
    }

    private synchronized void arrived(ConsoleOutput.Arrived arrived) {
        waiting.add(arrived);
        if (!answering) {
            release();
        }
    }
}
