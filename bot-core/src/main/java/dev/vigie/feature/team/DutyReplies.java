package dev.vigie.feature.team;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.org.DutyStore;
import dev.vigie.org.People;
import dev.vigie.org.Roster;
import dev.vigie.org.Rotation;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Words the duty roster: who is on now, who comes next, which holes lie ahead. */
final class DutyReplies {

    /** How far ahead holes are looked for. */
    private static final Duration AHEAD = Duration.ofDays(28);

    private static final int SHIFTS_SHOWN = 5;

    private final People people;

    DutyReplies(People people) {
        this.people = people;
    }

    /** Asks somebody to take a stretch. */
    static Reply request(Wording words, String asker, int number, DutyStore.Swap swap) {
        return Reply.to(Visibility.PRIVATE, words.language())
                .paragraph(
                        words.text(
                                "duty.swap-request",
                                "person",
                                asker,
                                "from",
                                Text.moment(swap.from()),
                                "to",
                                Text.moment(swap.to())))
                .buttons(
                        Button.primary(
                                words.plain("duty.button.accept"),
                                CommandCall.of("team accept", "swap", number)))
                .build();
    }

    Reply roster(Invocation use, Roster roster, ZoneId zone) {
        Wording words = use.words();
        Button add = Button.primary(words.plain("duty.button.add"), CommandCall.of("team rotate"));
        if (!roster.isSetUp()) {
            return use.reply()
                    .paragraph(words.text("duty.none").asStrong())
                    .note(words.text("duty.why"))
                    .buttons(add)
                    .meta("onDuty", "")
                    .build();
        }
        Instant until = use.at().plus(AHEAD);
        List<Roster.Shift> shifts = roster.shifts(use.at(), until);
        Reply.Builder reply = use.reply().facts(facts(use, roster, shifts));
        reply.bullets(shifts.stream().skip(1).limit(SHIFTS_SHOWN).map(s -> shift(use, s)).toList());
        roster.gaps(use.at(), until).forEach(gap -> reply.paragraph(gap(words, gap).asStrong()));
        return reply.note(
                        words.text(
                                "duty.rotation",
                                "days",
                                roster.rotation().map(Rotation::days).orElse(1),
                                "zone",
                                roster.rotation().map(Rotation::zone).orElse(zone).getId()))
                .buttons(
                        add,
                        Button.of(words.plain("duty.button.cover"), CommandCall.of("team cover")))
                .meta("onDuty", roster.on(use.at()).map(UserRef::key).orElse(""))
                .meta("gaps", roster.gaps(use.at(), until).size())
                .build();
    }

    private List<Block.Fact> facts(Invocation use, Roster roster, List<Roster.Shift> shifts) {
        Wording words = use.words();
        List<Block.Fact> facts = new ArrayList<>();
        Roster.Shift now = shifts.get(0);
        facts.add(
                new Block.Fact(
                        words.plain("duty.now-label"),
                        words.text(
                                "duty.until",
                                "person",
                                who(use, now),
                                "at",
                                Text.moment(now.to()))));
        roster.backup(use.at())
                .ifPresent(
                        backup ->
                                facts.add(
                                        new Block.Fact(
                                                words.plain("duty.backup-label"),
                                                Text.plain(name(use.org(), backup)))));
        return facts;
    }

    private Text shift(Invocation use, Roster.Shift shift) {
        return use.words()
                .text(
                        "duty.shift",
                        "person",
                        who(use, shift),
                        "from",
                        Text.moment(shift.from()),
                        "to",
                        Text.moment(shift.to()));
    }

    private static Text gap(Wording words, Roster.Shift gap) {
        return words.text("duty.gap", "from", Text.moment(gap.from()), "to", Text.moment(gap.to()));
    }

    private Text who(Invocation use, Roster.Shift shift) {
        return shift.person()
                .map(person -> Text.plain(name(use.org(), person)))
                .orElseGet(() -> use.words().text("duty.nobody"));
    }

    private String name(OrgId org, UserRef person) {
        return people.person(org, person).name();
    }
}
