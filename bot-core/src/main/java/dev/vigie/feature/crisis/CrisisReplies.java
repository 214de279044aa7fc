package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words the choice of a playbook and of a severity, statements and lists. */
final class CrisisReplies {

    /** One sentence, for what a whole card would drown. */
    Reply told(Invocation use, Crisis crisis, Text what) {
        return use.reply().paragraph(what).meta("crisis", crisis.number()).build();
    }

    Reply choosePlaybook(Invocation use, List<Playbook> proposed, List<Playbook> all) {
        Wording words = use.words();
        Reply.Builder reply = use.reply().paragraph(words.text("crisis.start.which"));
        reply.buttons(
                proposed.stream()
                        .map(p -> Button.primary(CrisisWords.name(use.words(), p), start(use, p)))
                        .toList());
        return reply.menu(
                        words.plain("crisis.start.all"),
                        all.stream()
                                .filter(p -> !proposed.contains(p))
                                .map(
                                        p ->
                                                new Block.Item(
                                                        CrisisWords.name(use.words(), p),
                                                        start(use, p)))
                                .toList())
                .note(words.text("crisis.start.hint"))
                .build();
    }

    /** With the severity and the words given so far, as far as a button can hold them. */
    private static CommandCall start(Invocation use, Playbook playbook) {
        CommandCall call = CommandCall.of("crisis start", "playbook", playbook.id());
        for (String option : List.of("severity", "message")) {
            CommandCall before = call;
            call = use.optional(option).map(v -> before.with(option, v)).orElse(before);
        }
        CommandCall known = call;
        return use.optional("subject")
                .map(subject -> known.with("subject", subject))
                .filter(whole -> whole.encode().length() <= CommandCall.MAX_ENCODED)
                .orElse(known);
    }

    Reply chooseSeverity(Invocation use, Crisis crisis) {
        Wording words = use.words();
        return use.reply()
                .paragraph(
                        words.text(
                                "crisis.severity.which",
                                "now",
                                CrisisWords.severity(use.words(), crisis.severity())))
                .bullets(
                        Arrays.stream(Severity.values())
                                .map(
                                        s ->
                                                CrisisWords.severity(use.words(), s)
                                                        .and(" — ")
                                                        .and(
                                                                words.text(
                                                                        "severity.when."
                                                                                + s.level())))
                                .toList())
                .bullets(
                        crisis.playbook().in(use.language()).raises().stream()
                                .map(r -> use.words().markdown(r))
                                .toList())
                .buttons(
                        Arrays.stream(Severity.values())
                                .filter(s -> s != crisis.severity())
                                .map(
                                        s ->
                                                Button.of(
                                                        words.plain(
                                                                "crisis.severity.set",
                                                                "level",
                                                                s.level()),
                                                        CommandCall.of(
                                                                "crisis severity",
                                                                "crisis",
                                                                crisis.number(),
                                                                "severity",
                                                                s.level())))
                                .toList())
                .build();
    }

    Reply statement(Invocation use, Crisis crisis) {
        Playbook.Side side = crisis.playbook().in(use.language());
        Reply.Builder reply = use.reply();
        if (side.holding().isPresent()) {
            reply.paragraph(use.words().text("crisis.statement.use"));
            for (Language language : Language.values()) {
                crisis.playbook()
                        .in(language)
                        .holding()
                        .ifPresent(
                                h ->
                                        reply.block(
                                                new Block.Verbatim(
                                                        Typography.finish(h.strip(), language))));
            }
            reply.note(use.words().text("crisis.statement.approve"));
        } else {
            side.noHolding().ifPresent(why -> reply.paragraph(use.words().markdown(why)));
        }
        return reply.meta("crisis", crisis.number()).build();
    }

    Reply list(Invocation use, List<Crisis> open, List<Crisis> closed) {
        Wording words = use.words();
        Reply.Builder reply = use.reply();
        reply.paragraph(words.text("crisis.list.open", "count", open.size()));
        reply.bullets(open.stream().map(c -> summary(use, c)).toList());
        if (!closed.isEmpty()) {
            reply.paragraph(words.text("crisis.list.closed"));
            reply.bullets(closed.stream().map(c -> summary(use, c)).toList());
        }
        List<Block.Item> items = new ArrayList<>();
        for (Crisis crisis : open) {
            items.add(shownBy(use, crisis));
        }
        closed.forEach(crisis -> items.add(shownBy(use, crisis)));
        return reply.menu(words.plain("crisis.list.show"), items)
                .meta("open", open.stream().map(Crisis::number).toList())
                .build();
    }

    static Block.Item shownBy(Invocation use, Crisis crisis) {
        return new Block.Item(
                crisis.number() + " – " + CrisisWords.name(use.words(), crisis.playbook()),
                CommandCall.of("crisis show", "crisis", crisis.number()));
    }

    static Text summary(Invocation use, Crisis crisis) {
        return use.words()
                .text(
                        "crisis.list.line",
                        "number",
                        crisis.number(),
                        "name",
                        CrisisWords.name(use.words(), crisis.playbook()),
                        "severity",
                        CrisisWords.severity(use.words(), crisis.severity()),
                        "at",
                        Text.moment(crisis.openedAt()),
                        "ended",
                        crisis.steps().size() - crisis.openSteps().size(),
                        "steps",
                        crisis.steps().size());
    }
}
