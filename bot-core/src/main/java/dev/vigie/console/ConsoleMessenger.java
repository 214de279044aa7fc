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
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What Vigie says by itself, shown in the console: at once while nobody is being answered, after
 * the answer otherwise. A message counts as delivered once it is shown, not before. What was shown
 * cannot be changed any more.
 *
 * <p>The thread that makes it is the one that answers; it holds what arrives until it is ready.
 */
public final class ConsoleMessenger implements Messenger {

    private static final String DIRECT = "direct";

    private final ReentrantLock screenInUse = new ReentrantLock();
    private Consumer<ConsoleOutput.Arrived> screen = arrived -> {};

    public ConsoleMessenger() {
        hold();
    }

    /** Where to show what arrives; until then it waits. */
    void showOn(Consumer<ConsoleOutput.Arrived> where) {
        screen = where;
        release();
    }

    /** Somebody is being answered: whoever delivers something waits. */
    void hold() {
        screenInUse.lock();
    }

    /** The answer is there: what has waited is shown. */
    void release() {
        screenInUse.unlock();
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

    private void arrived(ConsoleOutput.Arrived arrived) {
        hold();
        try {
            screen.accept(arrived);
        } finally {
            release();
        }
    }
}
