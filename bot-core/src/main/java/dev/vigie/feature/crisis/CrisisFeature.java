package dev.vigie.feature.crisis;

import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.text.Messages;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.Undelivered;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs crises from their playbooks. */
public final class CrisisFeature implements Feature {

    private static final int CLOSED_LISTED = 5;

    private final CrisisOpening opening;
    private final CrisisDesk desk;
    private final CrisisUnitStore units;
    private final Messages messages;
    private final CrisisWords names;
    private final CrisisCard card;
    private final CrisisReplies replies = new CrisisReplies();
    private final CrisisReport report;
    private final CrisisCards background;

    public CrisisFeature(Playbooks playbooks, CrisisOffice office, Messages messages, ZoneId zone) {
        this.opening = new CrisisOpening(playbooks, office, replies);
        this.desk = office.desk();
        this.units = office.ports().units();
        this.messages = messages;
        this.names = office.names();
        this.card = office.card();
        this.report = new CrisisReport(names, zone);
        this.background = new CrisisCards(office, messages);
    }

    @Override
    public List<CardPainter> painters() {
        return List.of(background);
    }

    @Override
    public List<Undelivered> undelivered() {
        return List.of(background);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec crisis = OptionSpec.integer("crisis");
        OptionSpec step = OptionSpec.integer("step");
        OptionSpec severity = OptionSpec.choice("severity", severities());
        OptionSpec reason = OptionSpec.text("reason");
        return List.of(
                opening.command(severity),
                opening.another(severity),
                on("crisis join").optional(crisis).handledBy(this::join),
                on("crisis show").optional(crisis).handledBy(use -> card.of(use, desk.asked(use))),
                CommandSpec.named("crisis list").handledBy(this::list),
                on("crisis done")
                        .required(step)
                        .optional(crisis)
                        .optional(OptionSpec.text("evidence"))
                        .handledBy(this::done),
                on("crisis skip")
                        .required(step)
                        .optional(crisis)
                        .required(reason)
                        .handledBy(this::skip),
                on("crisis assign")
                        .required(step)
                        .required(OptionSpec.person("person"))
                        .optional(crisis)
                        .handledBy(this::assign),
                on("crisis note")
                        .optional(crisis)
                        .required(OptionSpec.text("text"))
                        .handledBy(this::note),
                on("crisis severity")
                        .optional(severity)
                        .optional(crisis)
                        .optional(reason)
                        .handledBy(this::severity),
                on("crisis close").optional(crisis).required(reason).handledBy(this::close),
                on("crisis reopen")
                        .optional(step)
                        .optional(crisis)
                        .optional(reason)
                        .handledBy(this::reopen),
                CommandSpec.named("crisis report")
                        .optional(crisis)
                        .handledBy(use -> report.of(use, desk.asked(use))));
    }

    @Override
    public List<Block> home(Invocation use) {
        return new CrisisHome(names).of(use, desk.list(use.org(), true));
    }

    private static CommandSpec.Builder on(String path) {
        return CommandSpec.named(path).inChannel();
    }

    private Reply list(Invocation use) {
        List<Crisis> open = desk.list(use.org(), true);
        List<Crisis> closed = desk.list(use.org(), false);
        return replies.list(use, open, closed.subList(0, Math.min(CLOSED_LISTED, closed.size())));
    }

    private Reply join(Invocation use) {
        Crisis after = desk.change(use, Crisis::join);
        return card.changed(
                use,
                after,
                use.words()
                        .text(
                                "crisis.now-joined",
                                "person",
                                names.mention(use.org(), use.person().ref()),
                                "number",
                                after.number()));
    }

    private Reply done(Invocation use) {
        int step = number(use, "step");
        Crisis after = desk.change(use, c -> c.done(step, use.optional("evidence")));
        return card.changed(use, after, use.words().text("crisis.now-done", "step", step));
    }

    private Reply skip(Invocation use) {
        int step = number(use, "step");
        Crisis after = desk.change(use, c -> c.skip(step, use.text("reason")));
        return card.changed(use, after, use.words().text("crisis.now-skipped", "step", step));
    }

    private Reply assign(Invocation use) {
        int step = number(use, "step");
        var person = use.user("person").orElseThrow();
        Crisis after = desk.change(use, c -> c.assign(step, person));
        return card.changed(
                use,
                after,
                use.words()
                        .text(
                                "crisis.now-assigned",
                                "step",
                                step,
                                "person",
                                names.mention(use.org(), person)));
    }

    private Reply note(Invocation use) {
        Crisis after = desk.change(use, c -> c.note(use.text("text")));
        return replies.told(
                use, after, use.words().text("crisis.now-noted", "number", after.number()));
    }

    private Reply severity(Invocation use) {
        Optional<Severity> to = use.integer("severity").map(Severity::of);
        if (to.isEmpty()) {
            return replies.chooseSeverity(use, desk.asked(use));
        }
        Crisis after = desk.change(use, c -> c.changeSeverity(to.get(), use.optional("reason")));
        Text what =
                use.words()
                        .text(
                                "crisis.now-severity",
                                "severity",
                                CrisisWords.severity(use.words(), to.get()));
        return after.becameMajor()
                ? card.becameMajor(use, after, what, units.unit(use.org()))
                : card.changed(use, after, what);
    }

    private Reply close(Invocation use) {
        Crisis after = desk.change(use, c -> c.close(use.person().ref(), use.text("reason")));
        return after.open()
                ? card.of(use, after)
                : card.changed(
                        use,
                        after,
                        use.words().text("crisis.now-closed", "number", after.number()));
    }

    private Reply reopen(Invocation use) {
        Optional<Integer> step = use.integer("step");
        if (step.isPresent()) {
            Crisis after = desk.change(use, c -> c.reopenStep(step.get()));
            return card.changed(
                    use, after, use.words().text("crisis.now-step-reopened", "step", step.get()));
        }
        String reason =
                use.optional("reason")
                        .orElseThrow(() -> new UserError("crisis.reopen-needs-reason"));
        Crisis after = desk.changeAsked(use, c -> c.reopen(reason));
        return card.changed(
                use, after, use.words().text("crisis.now-reopened", "number", after.number()));
    }

    private static int number(Invocation use, String option) {
        return use.integer(option).orElseThrow();
    }

    private Choices severities() {
        return Choices.of(
                Arrays.stream(Severity.values())
                        .map(
                                s ->
                                        new Choice(
                                                String.valueOf(s.level()),
                                                messages.both("severity.choice." + s.level())))
                        .toList());
    }
}
