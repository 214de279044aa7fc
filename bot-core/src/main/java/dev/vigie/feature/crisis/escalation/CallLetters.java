package dev.vigie.feature.crisis.escalation;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisLetters;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.DutyStore;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Words and sends the calls of the ladder, by direct message and where the crisis is run. */
public final class CallLetters {

    private final CrisisLetters letters;
    private final DutyStore duty;

    public CallLetters(CrisisLetters letters, DutyStore duty) {
        this.letters = letters;
        this.duty = duty;
    }

    void call(OrgId org, Crisis crisis, CrisisEvent.Called call, CrisisUnit unit) {
        call.people().stream()
                .filter(person -> !justCalledWithTheUnit(crisis, person, unit))
                .forEach(person -> letters.send(org, crisis, person, direct(org, crisis, person)));
        Wording words = letters.words(org);
        Reply.Builder post = letters.open(words);
        String holes = holes(words, crisis);
        if (!holes.isEmpty()) {
            post.paragraph(words.text("crisis.ladder.hole", "rung", holes));
        }
        letters.post(
                org,
                crisis,
                post.paragraph(
                                words.text(
                                        "crisis.ladder.here",
                                        "number",
                                        crisis.number(),
                                        "people",
                                        mentions(org, call.people()),
                                        "rung",
                                        CrisisWords.rung(words, call.rung())))
                        .buttons(Escalation.onIt(words, crisis))
                        .build());
    }

    /** The unit is written to when a crisis becomes major: nobody gets two calls at once. */
    private static boolean justCalledWithTheUnit(Crisis crisis, UserRef person, CrisisUnit unit) {
        boolean inUnit = unit.members().stream().anyMatch(m -> m.ref().equals(person));
        return inUnit
                && crisis.history().stream()
                        .filter(r -> r.at().equals(crisis.last().at()))
                        .anyMatch(
                                r ->
                                        r.event() instanceof CrisisEvent.Opened
                                                || r.event()
                                                        instanceof CrisisEvent.SeverityChanged);
    }

    /** The empty rungs right below the one being called. */
    private static String holes(Wording words, Crisis crisis) {
        List<String> holes = new ArrayList<>();
        for (int i = crisis.history().size() - 2; i > 0; i--) {
            if (!(crisis.history().get(i).event() instanceof CrisisEvent.Called before)
                    || !before.people().isEmpty()) {
                break;
            }
            holes.add(CrisisWords.rungName(words, before.rung()));
        }
        Collections.reverse(holes);
        return String.join(", ", holes);
    }

    private Reply direct(OrgId org, Crisis crisis, UserRef person) {
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
        return reply.note(words.text("crisis.ladder.why"))
                .buttons(Escalation.onIt(words, crisis), CrisisLetters.show(words, crisis))
                .meta("crisis", crisis.number())
                .build();
    }

    void askAgain(OrgId org, Crisis crisis, UserRef person) {
        Wording words = letters.words(org, person);
        letters.send(
                org,
                crisis,
                person,
                letters.direct(words)
                        .paragraph(words.text("crisis.ladder.still", "number", crisis.number()))
                        .buttons(Escalation.onIt(words, crisis), CrisisLetters.show(words, crisis))
                        .build());
    }

    void nobodyAnswered(OrgId org, Crisis crisis) {
        Wording words = letters.words(org);
        List<UserRef> people =
                Response.of(crisis).calls().stream()
                        .flatMap(call -> call.people().stream())
                        .distinct()
                        .toList();
        letters.post(
                org,
                crisis,
                letters.open(words)
                        .paragraph(
                                words.text(
                                        "crisis.nobody-answered",
                                        "people",
                                        byPhone(org, words, people)))
                        .buttons(Escalation.onIt(words, crisis))
                        .build());
    }

    /** People with their telephone numbers, as far as they are known. */
    Text byPhone(OrgId org, Wording words, Collection<UserRef> people) {
        Text all = Text.EMPTY;
        for (UserRef person : people) {
            Text one =
                    duty.phone(org, person)
                            .map(phone -> Text.plain(name(org, person) + " " + phone))
                            .orElseGet(
                                    () ->
                                            words.text(
                                                    "crisis.no-phone",
                                                    "person",
                                                    name(org, person)));
            all = all.isEmpty() ? one : all.and(", ").and(one);
        }
        return all.isEmpty() ? words.text("crisis.nobody") : all;
    }

    private Text mentions(OrgId org, List<UserRef> people) {
        Text all = Text.EMPTY;
        for (UserRef person : people) {
            Text one = Text.mention(letters.person(org, person));
            all = all.isEmpty() ? one : all.and(" ").and(one);
        }
        return all;
    }

    String name(OrgId org, UserRef person) {
        return letters.person(org, person).name();
    }

    String names(OrgId org, Collection<UserRef> people) {
        return people.stream().map(p -> name(org, p)).collect(Collectors.joining(", "));
    }
}
