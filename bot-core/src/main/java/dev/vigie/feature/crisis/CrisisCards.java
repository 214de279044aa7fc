package dev.vigie.feature.crisis;

import dev.vigie.chat.MessageRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Callers;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.text.Messages;
import dev.vigie.timer.Addressee;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.Letter;
import dev.vigie.timer.Undelivered;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Keeps the cards of crises up to date, and puts on the timeline who and what could not be reached.
 *
 * <p>Each trouble is told once: a person named in the channel is not named there again, and whoever
 * opened the crisis learns once that its channel is lost.
 */
final class CrisisCards implements CardPainter, Undelivered {

    private final CrisisDesk desk;
    private final CrisisCard card;
    private final CrisisSignals signals;
    private final Callers people;
    private final InstantSource clock;
    private final Messages messages;

    CrisisCards(CrisisOffice office, Messages messages) {
        this.desk = office.desk();
        this.card = office.card();
        this.signals = office.signals();
        this.people = office.ports().people();
        this.clock = office.clock();
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "crisis";
    }

    @Override
    public Optional<Reply> paint(OrgId org, String id) {
        Wording words = new Wording(messages, people.language(org));
        Scene scene = new Scene(org, clock.instant(), words);
        return desk.find(org, CrisisSignals.number(id)).map(crisis -> card.of(scene, crisis));
    }

    @Override
    public void lost(OrgId org, String id, MessageRef where, Reason reason) {
        desk.find(org, CrisisSignals.number(id)).ifPresent(c -> placeLost(org, c, reason));
    }

    @Override
    public void undelivered(Letter letter, Reason reason) {
        desk.find(letter.org(), CrisisSignals.number(letter.about()))
                .ifPresent(
                        crisis -> {
                            if (letter.to() instanceof Addressee.Somebody somebody) {
                                notReached(letter.org(), crisis, somebody.person(), reason);
                            } else {
                                placeLost(letter.org(), crisis, reason);
                            }
                        });
    }

    private void notReached(OrgId org, Crisis crisis, UserRef person, Reason reason) {
        boolean known =
                crisis.history().stream()
                        .map(Recorded::event)
                        .anyMatch(
                                e ->
                                        e instanceof CrisisEvent.NotReached n
                                                && n.person().equals(person));
        if (!known) {
            Crisis after = record(org, crisis, new CrisisEvent.NotReached(person, reason));
            signals.nameInChannel(org, after, person);
        }
    }

    private void placeLost(OrgId org, Crisis crisis, Reason reason) {
        boolean known =
                crisis.history().stream().anyMatch(r -> r.event() instanceof CrisisEvent.NotPosted);
        if (!known) {
            Crisis after = record(org, crisis, new CrisisEvent.NotPosted(reason));
            signals.tellOpener(org, after, reason);
        }
    }

    private Crisis record(OrgId org, Crisis crisis, CrisisEvent event) {
        return desk.record(org, crisis.number(), CrisisDesk.VIGIE, clock.instant(), event);
    }
}
