package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.platform.Undeliverable.Reason;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.timer.LiveCards;

/**
 * What a crisis causes outside itself: the card drawn anew wherever it is shown, the crisis unit
 * called. It joins the transaction of the event.
 */
final class CrisisSignals implements CrisisPart {

    private static final String KIND = "crisis";

    private final CrisisLetters letters;
    private final LiveCards cards;
    private final CrisisUnitStore units;

    CrisisSignals(CrisisLetters letters, LiveCards cards, CrisisUnitStore units) {
        this.letters = letters;
        this.cards = cards;
        this.units = units;
    }

    /** The id of a crisis's card. */
    static String card(int number) {
        return KIND + "-" + number;
    }

    /** The number at the end of the id of a card, or of what a message concerns. */
    static int number(String id) {
        return Integer.parseInt(id.substring(KIND.length() + 1));
    }

    @Override
    public void happened(OrgId org, Crisis crisis) {
        cards.refresh(org, card(crisis.number()), crisis.version());
        CrisisEvent last = crisis.last().event();
        boolean begins = last instanceof CrisisEvent.Opened && crisis.severity().major();
        boolean rises = last instanceof CrisisEvent.SeverityChanged && crisis.becameMajor();
        if (begins || rises) {
            callUnit(org, crisis);
        }
    }

    private void callUnit(OrgId org, Crisis crisis) {
        units.unit(org).members().stream()
                .map(CrisisUnit.Member::ref)
                .distinct()
                .filter(person -> !person.equals(crisis.last().by()))
                .forEach(person -> letters.send(org, crisis, person, call(org, crisis, person)));
    }

    /** A direct message did not arrive: the person is named where the crisis is run. */
    void nameInChannel(OrgId org, Crisis crisis, UserRef person) {
        Wording words = letters.words(org);
        letters.post(
                org,
                crisis,
                letters.open(words)
                        .paragraph(
                                words.text(
                                        "crisis.call-here",
                                        "person",
                                        Text.mention(letters.person(org, person)),
                                        "number",
                                        crisis.number()))
                        .build());
    }

    /** The conversation of a crisis takes no messages any more: whoever opened it is told. */
    void tellOpener(OrgId org, Crisis crisis, Reason reason) {
        Wording words = letters.words(org, crisis.openedBy());
        letters.send(
                org,
                crisis,
                crisis.openedBy(),
                letters.direct(words)
                        .paragraph(
                                words.text(
                                        "crisis.place-lost",
                                        "number",
                                        crisis.number(),
                                        "reason",
                                        words.text(reason.key())))
                        .buttons(CrisisLetters.show(words, crisis))
                        .build());
    }

    private Reply call(OrgId org, Crisis crisis, UserRef person) {
        Wording words = letters.words(org, person);
        Reply.Builder reply =
                letters.direct(words)
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
                                letters.person(org, crisis.last().by()).name(),
                                "at",
                                Text.moment(crisis.last().at())))
                .buttons(CrisisLetters.show(words, crisis), onIt(words, crisis))
                .meta("crisis", crisis.number())
                .build();
    }

    private static Button onIt(Wording words, Crisis crisis) {
        return Button.of(
                words.plain("crisis.button.ack"),
                CommandCall.of("crisis ack", "crisis", crisis.number()));
    }
}
