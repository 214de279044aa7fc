package dev.vigie.feature.interview.bank;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.Question.Side;
import dev.vigie.feature.interview.bank.BankEntry.State;
import dev.vigie.feature.interview.bank.BankEvent.Recorded;
import dev.vigie.feature.interview.neverask.NeverAsk.Finding;
import dev.vigie.feature.interview.neverask.Subject;
import dev.vigie.org.People;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Download;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Words the proposals, the reviews and what became of the questions. */
final class BankReplies {

    private static final int LISTED = 20;

    private final TeamBanks banks;

    private final NeverAsked neverAsked;

    private final People people;

    BankReplies(TeamBanks banks, NeverAsked neverAsked, People people) {
        this.people = people;
        this.neverAsked = neverAsked;
        this.banks = banks;
    }

    /** A proposal with its words, what is wrong with them, and what can be done next. */
    Reply proposal(Invocation use, BankEntry entry) {
        Wording words = use.words();
        BankEvent.Proposed proposed = entry.proposed().orElseThrow();
        Reply.Builder reply =
                use.reply()
                        .heading(words.text("interview.proposal", "proposal", entry.id()))
                        .facts(
                                List.of(
                                        new Block.Fact(
                                                words.plain("interview.competency"),
                                                Text.plain(competency(proposed.competency(), use))),
                                        new Block.Fact(
                                                words.plain("interview.level"),
                                                words.text("level." + proposed.level().id())),
                                        new Block.Fact(
                                                words.plain("interview.type"),
                                                words.text("type." + proposed.type().id())),
                                        new Block.Fact(
                                                words.plain("interview.state"),
                                                words.text(
                                                        "interview.proposal-state",
                                                        "state",
                                                        entry.state()))));
        entry.sides().forEach((language, side) -> side(use, reply, language, side));
        return reply.buttons(buttons(use, entry))
                .meta("proposal", entry.id())
                .meta("state", entry.state().name())
                .build();
    }

    private void side(Invocation use, Reply.Builder reply, Language language, Side side) {
        Wording words = use.words();
        reply.paragraph(
                Text.strong(language.code().toUpperCase(language.locale()) + " — ")
                        .and(Text.plain(side.question()).asStrong()));
        reply.bullets(side.probes().stream().map(Text::plain).toList());
        reply.facts(
                List.of(
                        new Block.Fact(words.plain("interview.low"), Text.plain(side.low())),
                        new Block.Fact(
                                words.plain("interview.adequate"), Text.plain(side.adequate())),
                        new Block.Fact(words.plain("interview.high"), Text.plain(side.high()))));
        neverAsked.in(side).forEach(finding -> neverAsk(use, reply, finding));
    }

    /** What must not be asked, why, and what to ask instead. */
    private static void neverAsk(Invocation use, Reply.Builder reply, Finding finding) {
        Wording words = use.words();
        Subject.Side subject = finding.subject().in(use.language());
        reply.paragraph(
                words.text(
                                "interview.never-ask",
                                "subject",
                                Text.plain(finding.subject().name().in(use.language())),
                                "words",
                                Text.plain(finding.words()))
                        .and(" ")
                        .and(words.markdown(subject.why())));
        reply.note(words.text("interview.ask-instead"));
        reply.bullets(subject.instead().stream().map(words::markdown).toList());
    }

    private static List<Button> buttons(Invocation use, BankEntry entry) {
        Wording words = use.words();
        List<Button> buttons = new ArrayList<>();
        boolean mine = entry.wroteIt(use.person().ref());
        if (entry.state() == State.DRAFT || entry.state() == State.REFUSED) {
            buttons.add(Button.of(words.plain("interview.write-fr"), write(entry, "fr")));
            buttons.add(Button.of(words.plain("interview.write-en"), write(entry, "en")));
        }
        if (entry.state() == State.DRAFT && entry.question().isPresent()) {
            buttons.add(
                    Button.primary(
                            words.plain("interview.send"),
                            CommandCall.of("interview send", "proposal", entry.id())));
        }
        if (entry.state() == State.IN_REVIEW && !mine) {
            buttons.add(
                    Button.primary(words.plain("interview.approve"), verdict(entry, "approve")));
            buttons.add(
                    Button.danger(
                            words.plain("interview.refuse-it"),
                            CommandCall.of("interview refuse", "proposal", entry.id())));
        }
        return buttons;
    }

    private static CommandCall write(BankEntry entry, String language) {
        return CommandCall.of("interview write", "proposal", entry.id(), "lang", language);
    }

    private static CommandCall verdict(BankEntry entry, String verdict) {
        return CommandCall.of("interview review", "proposal", entry.id(), "verdict", verdict);
    }

    Reply sent(Invocation use, BankEntry entry) {
        return use.reply()
                .paragraph(use.words().text("interview.sent", "proposal", entry.id()))
                .meta("proposal", entry.id())
                .build();
    }

    Reply waiting(Invocation use) {
        List<BankEntry> waiting =
                banks.entries(use.org()).values().stream()
                        .filter(entry -> entry.state() == State.IN_REVIEW)
                        .toList();
        Reply.Builder reply =
                use.reply()
                        .paragraph(use.words().text("interview.waiting", "count", waiting.size()));
        return reply.menu(
                        use.words().plain("interview.open"),
                        waiting.stream().map(entry -> item(entry, use)).toList())
                .meta("waiting", waiting.stream().map(BankEntry::id).toList())
                .build();
    }

    private Block.Item item(BankEntry entry, Invocation use) {
        String label =
                entry.id() + " — " + competency(entry.proposed().orElseThrow().competency(), use);
        return new Block.Item(
                label.substring(0, Math.min(label.length(), Button.MAX_LABEL)),
                CommandCall.of("interview review", "proposal", entry.id()));
    }

    Reply judged(Invocation use, BankEntry entry) {
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "interview.judged",
                                        "proposal",
                                        entry.id(),
                                        "state",
                                        entry.state()))
                .meta("proposal", entry.id())
                .meta("state", entry.state().name())
                .build();
    }

    Reply retired(Invocation use, BankEntry entry) {
        return use.reply()
                .paragraph(use.words().text("interview.retired"))
                .buttons(
                        Button.of(
                                use.words().plain("interview.restore"),
                                CommandCall.of("interview bank restore", "question", entry.id())))
                .meta("question", entry.id())
                .build();
    }

    Reply restored(Invocation use, BankEntry entry) {
        return use.reply()
                .paragraph(use.words().text("interview.restored"))
                .meta("question", entry.id())
                .build();
    }

    /** What happened to one question. */
    Reply history(Invocation use, BankEntry entry) {
        if (entry.history().isEmpty()) {
            return use.reply()
                    .paragraph(use.words().text("interview.no-history", "question", entry.id()))
                    .build();
        }
        return use.reply()
                .heading(use.words().text("interview.history", "question", entry.id()))
                .numbered(entry.history().stream().map(r -> happened(r, use)).toList())
                .buttons(
                        entry.retired()
                                ? List.of(
                                        Button.of(
                                                use.words().plain("interview.restore"),
                                                CommandCall.of(
                                                        "interview bank restore",
                                                        "question",
                                                        entry.id())))
                                : List.of())
                .meta("question", entry.id())
                .build();
    }

    private Text happened(Recorded recorded, Invocation use) {
        Text line =
                Text.moment(recorded.at())
                        .and(" — ")
                        .and(
                                use.words()
                                        .text(
                                                key(recorded.event()),
                                                "who",
                                                people.person(use.org(), recorded.by()).name()));
        if (recorded.event() instanceof BankEvent.Retired retired) {
            return line.and(" — ").and(Text.plain(retired.reason()));
        }
        if (recorded.event() instanceof BankEvent.Refused refused) {
            return line.and(" — ").and(Text.plain(refused.reason()));
        }
        return line;
    }

    private static String key(BankEvent event) {
        if (event instanceof BankEvent.Proposed) {
            return "interview.event.proposed";
        } else if (event instanceof BankEvent.Written) {
            return "interview.event.written";
        } else if (event instanceof BankEvent.Sent) {
            return "interview.event.sent";
        } else if (event instanceof BankEvent.Approved) {
            return "interview.event.approved";
        } else if (event instanceof BankEvent.Refused) {
            return "interview.event.refused";
        }
        return event instanceof BankEvent.Retired
                ? "interview.event.retired"
                : "interview.event.restored";
    }

    /** Everything that was proposed or retired. */
    Reply changes(Invocation use) {
        List<Text> lines =
                banks.entries(use.org()).values().stream()
                        .limit(LISTED)
                        .map(
                                entry ->
                                        Text.plain(entry.id() + " — ")
                                                .and(
                                                        use.words()
                                                                .text(
                                                                        entry.retired()
                                                                                ? "interview.is-retired"
                                                                                : "interview.proposal-state",
                                                                        "state",
                                                                        entry.state())))
                        .toList();
        return use.reply()
                .paragraph(use.words().text("interview.changes", "count", lines.size()))
                .bullets(lines)
                .build();
    }

    Reply exported(Invocation use, String yaml) {
        return use.reply()
                .paragraph(use.words().text("interview.exported"))
                .file(Download.text("questions.yaml", "application/yaml", yaml))
                .build();
    }

    Reply imported(Invocation use, List<BankEntry> entries) {
        return use.reply()
                .paragraph(use.words().text("interview.imported", "count", entries.size()))
                .menu(
                        use.words().plain("interview.open"),
                        entries.stream().map(entry -> item(entry, use)).toList())
                .meta("proposals", entries.stream().map(BankEntry::id).toList())
                .build();
    }

    private String competency(String code, Invocation use) {
        return banks.builtIn().nameOf(code, use.language());
    }
}
