package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.Letter;
import dev.vigie.timer.LiveCards;
import dev.vigie.timer.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a crisis causes outside itself: the card drawn anew wherever it is shown, the crisis unit
 * called. It joins the transaction of the event.
 */
final class CrisisSignals {

    private static final String KIND = "crisis";

    /** A call that arrives the next morning would only frighten. */
    private static final Duration CALL_WORTH = Duration.ofHours(6);

    private final Outbox outbox;
    private final LiveCards cards;
    private final CrisisUnitStore units;
    private final Callers people;
    private final Messages messages;

    CrisisSignals(CrisisFeature.Ports ports, CrisisFeature.Reach reach, Messages messages) {
        this.outbox = reach.outbox();
        this.cards = reach.cards();
        this.units = ports.units();
        this.people = ports.people();
        this.messages = messages;
    }

    /** The id of a crisis's card. */
    static String card(int number) {
        return KIND + "-" + number;
    }

    /** What the messages of a crisis concern. */
    static String about(int number) {
        return KIND + " " + number;
    }

    /** The number that {@link #card} or {@link #about} wrote. */
    static int number(String id) {
        return Integer.parseInt(id.substring(KIND.length() + 1));
    }

    /** An event has just been appended. */
    void happened(OrgId org, Crisis crisis) {
        cards.refresh(org, card(crisis.number()), crisis.version());
        CrisisEvent last = crisis.last().event();
        boolean begins = last instanceof CrisisEvent.Opened && crisis.severity().major();
        boolean rises = last instanceof CrisisEvent.SeverityChanged && crisis.becameMajor();
        if (begins || rises) {
            callUnit(org, crisis);
        }
    }

    private void callUnit(OrgId org, Crisis crisis) {
        Instant now = crisis.last().at();
        List<UserRef> called =
                units.unit(org).members().stream()
                        .map(CrisisUnit.Member::ref)
                        .distinct()
                        .filter(person -> !person.equals(crisis.last().by()))
                        .toList();
        for (UserRef person : called) {
            send(org, crisis, new Addressee.Somebody(person), call(org, crisis, person), now);
        }
    }

    /** A direct message did not arrive: the person is named where the crisis is run. */
    void nameInChannel(OrgId org, Crisis crisis, UserRef person, Instant now) {
        Wording words = new Wording(messages, people.language(org));
        Reply reply =
                Reply.to(Visibility.CHANNEL, words.language())
                        .paragraph(
                                words.text(
                                        "crisis.call-here",
                                        "person",
                                        Text.mention(people.person(org, person)),
                                        "number",
                                        crisis.number()))
                        .build();
        send(org, crisis, new Addressee.Place(crisis.place()), reply, now);
    }

    /** The conversation of a crisis takes no messages any more: whoever opened it is told. */
    void tellOpener(OrgId org, Crisis crisis, Text why, Instant now) {
        Wording words = new Wording(messages, people.language(org, crisis.openedBy()));
        Reply reply =
                Reply.to(Visibility.PRIVATE, words.language())
                        .paragraph(
                                words.text(
                                        "crisis.place-lost",
                                        "number",
                                        crisis.number(),
                                        "reason",
                                        why))
                        .buttons(show(words, crisis))
                        .build();
        send(org, crisis, new Addressee.Somebody(crisis.openedBy()), reply, now);
    }

    private Reply call(OrgId org, Crisis crisis, UserRef person) {
        Wording words = new Wording(messages, people.language(org, person));
        Reply.Builder reply =
                Reply.to(Visibility.PRIVATE, words.language())
                        .paragraph(
                                words.text(
                                                "crisis.call",
                                                "number",
                                                crisis.number(),
                                                "name",
                                                CrisisWords.name(words, crisis.playbook()),
                                                "severity",
                                                CrisisWords.severity(words, crisis.severity()))
                                        .asStrong());
        crisis.subject().ifPresent(subject -> reply.paragraph(Text.plain(subject)));
        return reply.note(
                        words.text(
                                "crisis.call-by",
                                "person",
                                people.person(org, crisis.last().by()).name(),
                                "at",
                                Text.moment(crisis.last().at())))
                .buttons(show(words, crisis))
                .meta("crisis", crisis.number())
                .build();
    }

    private static Button show(Wording words, Crisis crisis) {
        return Button.primary(
                words.plain("crisis.button.show"),
                CommandCall.of("crisis show", "crisis", crisis.number()));
    }

    private void send(OrgId org, Crisis crisis, Addressee to, Reply reply, Instant now) {
        outbox.send(new Letter(org, to, about(crisis.number()), reply, now.plus(CALL_WORTH)));
    }
}
