package dev.vigie.feature.crisis;

import dev.vigie.command.Callers;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.Quotes;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.reply.Block;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.text.Bilingual;
import dev.vigie.text.Messages;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.LiveCards;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.Undelivered;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs crises from their playbooks. */
public final class CrisisFeature implements Feature {

    private static final int PROPOSED = 3;
    private static final int CLOSED_LISTED = 5;

    private final Playbooks playbooks;
    private final CrisisDesk desk;
    private final CrisisUnitStore units;
    private final CrisisSubject subjects;
    private final Messages messages;
    private final CrisisWords names;
    private final CrisisCard card;
    private final CrisisReplies replies = new CrisisReplies();
    private final CrisisReport report;
    private final CrisisCards background;

    /**
     * What crises need.
     *
     * @param store keeps their events
     * @param units knows whom to call
     * @param audit remembers who did what
     * @param people names them
     * @param quotes has the messages that crises were opened from
     * @param clock the time at which cards are drawn anew
     */
    public record Ports(
            CrisisStore store,
            CrisisUnitStore units,
            AuditTrail audit,
            Callers people,
            Quotes quotes,
            InstantSource clock) {}

    /**
     * How crises reach people.
     *
     * @param outbox takes calls
     * @param cards keeps checklists up to date
     */
    public record Reach(Outbox outbox, LiveCards cards) {}

    public CrisisFeature(
            Playbooks playbooks, Ports ports, Reach reach, Messages messages, ZoneId zone) {
        this.playbooks = playbooks;
        CrisisSignals signals = new CrisisSignals(ports, reach, messages);
        this.desk = new CrisisDesk(ports.store(), ports.audit(), signals);
        this.units = ports.units();
        this.subjects = new CrisisSubject(ports.quotes());
        this.messages = messages;
        this.names = new CrisisWords(ports.people());
        this.card = new CrisisCard(names);
        this.report = new CrisisReport(names, zone);
        this.background = new CrisisCards(desk, card, signals, ports, messages);
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
                starting(severity),
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
                CommandSpec.named("crisis statement")
                        .optional(crisis)
                        .handledBy(use -> replies.statement(use, desk.asked(use))),
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

    private CommandSpec starting(OptionSpec severity) {
        return CommandSpec.named("crisis start")
                .optional(OptionSpec.choice("playbook", names()))
                .optional(severity)
                .optional(OptionSpec.text("subject").atMost(CrisisSubject.MAX))
                .optional(OptionSpec.message("message"))
                .inChannelOnce("playbook")
                .asShortcut()
                .inMenuOf(CommandSpec.Menu.MESSAGE)
                .handledBy(this::start);
    }

    private static CommandSpec.Builder on(String path) {
        return CommandSpec.named(path).inChannel();
    }

    @Override
    public List<Block> home(Invocation use) {
        return new CrisisHome(names).of(use, desk.list(use.org(), true));
    }

    private Reply start(Invocation use) {
        Optional<String> subject = subjects.of(use);
        Optional<Playbook> playbook = use.optional("playbook").flatMap(playbooks::playbook);
        if (playbook.isEmpty()) {
            List<Playbook> proposed =
                    subject.map(said -> playbooks.proposedFor(said, PROPOSED)).orElse(List.of());
            return replies.choosePlaybook(use, proposed, List.copyOf(playbooks.all()));
        }
        Severity severity =
                use.integer("severity").map(Severity::of).orElse(playbook.get().severity().usual());
        Crisis crisis =
                desk.open(
                        use,
                        new CrisisEvent.Opened(playbook.get(), severity, subject, use.where()));
        CrisisUnit unit = units.unit(use.org());
        return card.opened(use, crisis, unit);
    }

    private Reply list(Invocation use) {
        List<Crisis> open = desk.list(use.org(), true);
        List<Crisis> closed = desk.list(use.org(), false);
        return replies.list(use, open, closed.subList(0, Math.min(CLOSED_LISTED, closed.size())));
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

    private Choices names() {
        List<Choice> choices = new ArrayList<>();
        for (Playbook playbook : playbooks.all()) {
            choices.add(
                    new Choice(
                            playbook.id(),
                            new Bilingual<>(playbook.fr().name(), playbook.en().name())));
        }
        return Choices.of(choices);
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
