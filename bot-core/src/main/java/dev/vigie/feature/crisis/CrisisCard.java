package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.org.CrisisUnit;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words the live card of a crisis: where it stands, its steps, what can be pressed. */
public final class CrisisCard {

    private static final int NEXT_STEPS = 3;
    private static final int MAX_MENU_LABEL = 60;

    private final CrisisWords names;
    private final StepLine steps;
    private final List<CrisisPart> parts;

    CrisisCard(CrisisWords names, List<CrisisPart> parts) {
        this.names = names;
        this.parts = List.copyOf(parts);
        this.steps = new StepLine(names);
    }

    Reply opened(Invocation use, Crisis crisis, CrisisUnit unit) {
        Reply.Builder reply = use.reply();
        unit(reply, Scene.of(use), crisis, unit);
        return card(reply, Scene.of(use), crisis);
    }

    /** The card as asked for. */
    public Reply of(Invocation use, Crisis crisis) {
        return card(use.reply(), Scene.of(use), crisis);
    }

    /** The card as nobody asked for it: to keep it up to date. */
    Reply of(Scene scene, Crisis crisis) {
        return card(Reply.to(Visibility.CHANNEL, scene.language()), scene, crisis);
    }

    /** The card, with what just changed on top. */
    public Reply changed(Invocation use, Crisis crisis, Text what) {
        return card(use.reply().paragraph(what), Scene.of(use), crisis);
    }

    /** The same once a crisis has become major: it is now that the unit is called. */
    Reply becameMajor(Invocation use, Crisis crisis, Text what, CrisisUnit unit) {
        Reply.Builder reply = use.reply().paragraph(what);
        unit(reply, Scene.of(use), crisis, unit);
        return card(reply, Scene.of(use), crisis);
    }

    private void unit(Reply.Builder reply, Scene scene, Crisis crisis, CrisisUnit unit) {
        Wording words = scene.words();
        if (unit.isEmpty()) {
            reply.paragraph(words.text("crisis.no-unit").asStrong());
            reply.buttons(
                    Button.danger(words.plain("crisis.set-up-unit"), CommandCall.of("team cell")));
        } else if (crisis.severity().major()) {
            Text called = Text.EMPTY;
            for (UserRef ref :
                    unit.members().stream().map(CrisisUnit.Member::ref).distinct().toList()) {
                called =
                        called.isEmpty()
                                ? names.mention(scene.org(), ref)
                                : called.and(" ").and(names.mention(scene.org(), ref));
            }
            reply.paragraph(words.text("crisis.unit-called", "people", called));
        }
    }

    private Reply card(Reply.Builder reply, Scene scene, Crisis crisis) {
        Wording words = scene.words();
        Playbook.Side side = crisis.playbook().in(scene.language());
        reply.heading(
                words.text(
                        "crisis.title",
                        "number",
                        crisis.number(),
                        "name",
                        scene.words().finished(side.name())));
        crisis.subject().ifPresent(subject -> reply.paragraph(Text.plain(subject)));
        reply.facts(facts(scene, crisis));
        handover(reply, words, crisis);
        closeProposal(reply, scene, crisis);
        parts.forEach(part -> part.warnings(scene, crisis).forEach(reply::paragraph));
        reply.bullets(crisis.steps().stream().map(s -> steps.of(scene, crisis, s)).toList());
        buttons(reply, scene, crisis);
        return reply.live(Live.card(CrisisSignals.card(crisis.number()), crisis.version()))
                .meta("crisis", crisis.number())
                .meta("playbook", crisis.playbook().id())
                .meta("severity", crisis.severity().level())
                .meta("open", crisis.open())
                .meta("stepsOpen", crisis.openSteps().size())
                .meta("steps", crisis.steps().size())
                .build();
    }

    private static void handover(Reply.Builder reply, Wording words, Crisis crisis) {
        crisis.playbook()
                .handover()
                .map(to -> words.text("handover." + to.name().toLowerCase(Locale.ROOT)))
                .ifPresent(to -> reply.paragraph(words.text("crisis.handover", "to", to)));
        if (crisis.playbook().qualifiedReview()) {
            reply.note(words.text("crisis.qualified-review"));
        }
    }

    private void closeProposal(Reply.Builder reply, Scene scene, Crisis crisis) {
        crisis.closeProposal()
                .filter(proposal -> crisis.open())
                .ifPresent(
                        proposal ->
                                reply.paragraph(
                                        scene.words()
                                                .text(
                                                        "crisis.close-proposed",
                                                        "person",
                                                        names.mention(
                                                                scene.org(), proposal.by()))));
    }

    private List<Block.Fact> facts(Scene scene, Crisis crisis) {
        Wording words = scene.words();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        words.plain("crisis.severity-label"),
                        CrisisWords.severity(scene.words(), crisis.severity())));
        facts.add(
                new Block.Fact(
                        words.plain("crisis.opened-label"),
                        words.text(
                                "crisis.opened-by",
                                "at",
                                Text.moment(crisis.openedAt()),
                                "person",
                                Text.plain(names.name(scene.org(), crisis.openedBy())))));
        int ended = crisis.steps().size() - crisis.openSteps().size();
        facts.add(
                new Block.Fact(
                        words.plain("crisis.progress-label"),
                        words.text(
                                "crisis.progress",
                                "ended",
                                ended,
                                "steps",
                                crisis.steps().size())));
        facts.add(
                new Block.Fact(
                        words.plain("crisis.state-label"),
                        words.text(crisis.open() ? "crisis.state-open" : "crisis.state-closed")));
        parts.forEach(part -> facts.addAll(part.facts(scene, crisis)));
        return facts;
    }

    private void buttons(Reply.Builder reply, Scene scene, Crisis crisis) {
        Wording words = scene.words();
        int number = crisis.number();
        if (!crisis.open()) {
            reply.buttons(
                    Button.of(
                            words.plain("crisis.button.report"),
                            CommandCall.of("crisis report", "crisis", number)),
                    Button.of(
                            words.plain("crisis.button.reopen"),
                            CommandCall.of("crisis reopen", "crisis", number)));
            return;
        }
        reply.buttons(parts.stream().flatMap(p -> p.buttons(scene, crisis).stream()).toList());
        List<StepState> open = crisis.openSteps();
        reply.buttons(
                open.stream()
                        .limit(NEXT_STEPS)
                        .map(
                                s ->
                                        Button.primary(
                                                words.plain(
                                                        "crisis.button.done", "step", s.number()),
                                                CommandCall.of(
                                                        "crisis done",
                                                        "crisis",
                                                        number,
                                                        "step",
                                                        s.number())))
                        .toList());
        reply.menu(
                words.plain("crisis.button.done-other"),
                open.stream().skip(NEXT_STEPS).map(s -> item(scene, number, s)).toList());
        List<Button> others = new ArrayList<>();
        for (String what : List.of("skip", "assign", "note")) {
            if (!open.isEmpty() || what.equals("note")) {
                others.add(
                        Button.of(
                                words.plain("crisis.button." + what),
                                CommandCall.of("crisis " + what, "crisis", number)));
            }
        }
        for (String what : List.of("severity", "statement", "report")) {
            others.add(
                    Button.of(
                            words.plain("crisis.button." + what),
                            CommandCall.of("crisis " + what, "crisis", number)));
        }
        others.add(
                Button.danger(
                        words.plain("crisis.button.close"),
                        CommandCall.of("crisis close", "crisis", number)));
        reply.buttons(others);
    }

    private static Block.Item item(Scene scene, int crisis, StepState state) {
        String label =
                state.number()
                        + ". "
                        + scene.words().finished(state.step().in(scene.language()).action());
        String shown =
                label.length() <= MAX_MENU_LABEL
                        ? label
                        : label.substring(0, label.lastIndexOf(' ', MAX_MENU_LABEL)) + "…";
        return new Block.Item(
                shown, CommandCall.of("crisis done", "crisis", crisis, "step", state.number()));
    }
}
