package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Invocation;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words the choice of a playbook and of a severity, and lists. */
final class CrisisReplies {

    /** One sentence, for what a whole card would drown. */
    Reply told(Invocation use, Crisis crisis, Text what) {
        return use.reply().paragraph(what).meta("crisis", crisis.number()).build();
    }

    Reply choosePlaybook(Invocation use, List<Playbook> proposed, List<Playbook> all) {
        Wording words = use.words();
        Reply.Builder reply = use.reply().paragraph(words.text("crisis.start.which"));
        CommandCall assess = CommandCall.of("crisis assess");
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
                .buttons(
                        Button.of(
                                words.plain("crisis.button.assess"),
                                use.optional("message")
                                        .map(id -> assess.with("message", id))
                                        .orElse(assess)))
                .note(words.text("crisis.start.hint"))
                .build();
    }

    /** With the severity and the words given so far, as far as a button can hold them. */
    private static CommandCall start(Invocation use, Playbook playbook) {
        return start(use, playbook, "crisis start");
    }

    private static CommandCall start(Invocation use, Playbook playbook, String command) {
        CommandCall call = CommandCall.of(command, "playbook", playbook.id());
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

    /** Somebody has just opened the same thing here: take part in that, or open another one. */
    Reply offerToJoin(Invocation use, Crisis crisis, String opener) {
        Wording words = use.words();
        return use.reply()
                .paragraph(
                        words.text(
                                "crisis.start.same",
                                "number",
                                crisis.number(),
                                "name",
                                CrisisWords.name(words, crisis.playbook()),
                                "person",
                                opener,
                                "at",
                                Text.time(crisis.openedAt())))
                .buttons(
                        Button.primary(
                                words.plain("crisis.button.join"),
                                CommandCall.of("crisis join", "crisis", crisis.number())),
                        Button.of(
                                words.plain("crisis.button.another"),
                                start(use, crisis.playbook(), "crisis another")))
                .meta("crisis", crisis.number())
                .build();
    }

    Reply chooseSeverity(Invocation use, Crisis crisis) {
        Wording words = use.words();
        Button assess =
                Button.of(
                        words.plain("crisis.button.assess"),
                        CommandCall.of("crisis assess", "crisis", crisis.number()));
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
                .buttons(others(words, crisis))
                .buttons(assess)
                .build();
    }

    private static List<Button> others(Wording words, Crisis crisis) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity != crisis.severity())
                .map(
                        severity ->
                                Button.of(
                                        words.plain(
                                                "crisis.severity.set", "level", severity.level()),
                                        CommandCall.of(
                                                "crisis severity",
                                                "crisis",
                                                crisis.number(),
                                                "severity",
                                                severity.level())))
                .toList();
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
