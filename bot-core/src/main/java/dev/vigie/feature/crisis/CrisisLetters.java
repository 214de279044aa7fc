package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.Letter;
import dev.vigie.timer.Outbox;
import java.time.Duration;
import java.time.Instant;

/** Sends what concerns a crisis, in the language of whoever reads it. */
public final class CrisisLetters {

    private static final String KIND = "crisis";

    /** A call that arrives the next morning would only frighten. */
    private static final Duration WORTH = Duration.ofHours(6);

    private final Outbox outbox;
    private final Callers people;
    private final Messages messages;

    public CrisisLetters(Outbox outbox, Callers people, Messages messages) {
        this.outbox = outbox;
        this.people = people;
        this.messages = messages;
    }

    /** What the messages of a crisis concern. */
    static String about(int number) {
        return KIND + " " + number;
    }

    /** The words for one person. */
    public Wording words(OrgId org, UserRef person) {
        return new Wording(messages, people.language(org, person));
    }

    /** The words for everyone. */
    public Wording words(OrgId org) {
        return new Wording(messages, people.language(org));
    }

    public Person person(OrgId org, UserRef ref) {
        return people.person(org, ref);
    }

    /** Begins a message to one person. */
    public Reply.Builder direct(Wording words) {
        return Reply.to(Visibility.PRIVATE, words.language());
    }

    /** Begins a message to where a crisis is run. */
    public Reply.Builder open(Wording words) {
        return Reply.to(Visibility.CHANNEL, words.language());
    }

    /** Sends to one person. */
    public void send(OrgId org, Crisis crisis, UserRef to, Reply reply) {
        send(org, crisis, new Addressee.Somebody(to), reply);
    }

    /** Posts where the crisis is run. */
    public void post(OrgId org, Crisis crisis, Reply reply) {
        send(org, crisis, new Addressee.Place(crisis.place()), reply);
    }

    private void send(OrgId org, Crisis crisis, Addressee to, Reply reply) {
        Instant until = crisis.last().at().plus(WORTH);
        outbox.send(new Letter(org, to, about(crisis.number()), reply, until));
    }

    /** The button that opens the checklist. */
    public static Button show(Wording words, Crisis crisis) {
        return Button.primary(
                words.plain("crisis.button.show"),
                CommandCall.of("crisis show", "crisis", crisis.number()));
    }
}
