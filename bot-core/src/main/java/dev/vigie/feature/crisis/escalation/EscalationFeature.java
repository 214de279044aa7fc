package dev.vigie.feature.crisis.escalation;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.feature.crisis.CrisisWords;
import dev.vigie.reply.Reply;
import dev.vigie.timer.TimerJob;
import java.util.List;

/** Calls people until somebody is on it. */
public final class EscalationFeature implements Feature {

    private final CrisisOffice office;
    private final Escalation escalation;
    private final CallLetters letters;

    public EscalationFeature(CrisisOffice office, Escalation escalation, CallLetters letters) {
        this.office = office;
        this.escalation = escalation;
        this.letters = letters;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec crisis = OptionSpec.integer("crisis");
        return List.of(
                CommandSpec.named("crisis ack")
                        .optional(crisis)
                        .inChannel()
                        .handledBy(this::acknowledge),
                CommandSpec.named("crisis escalate")
                        .optional(crisis)
                        .inChannel()
                        .handledBy(this::escalate));
    }

    @Override
    public List<TimerJob> jobs() {
        return List.of(new EscalationJob(office.desk(), escalation, office.clock()));
    }

    private Reply acknowledge(Invocation use) {
        Crisis after = office.desk().change(use, crisis -> open(crisis, acknowledged()));
        return office.card()
                .changed(
                        use,
                        after,
                        use.words()
                                .text(
                                        "crisis.now-on-it",
                                        "person",
                                        office.names().mention(use.org(), use.person().ref()),
                                        "number",
                                        after.number()));
    }

    private static CrisisEvent acknowledged() {
        return new CrisisEvent.Acknowledged();
    }

    private Reply escalate(Invocation use) {
        Ladder ladder = escalation.ladder(use.org());
        if (!ladder.hasSomebody()) {
            throw new UserError("crisis.nobody-to-call");
        }
        Crisis after =
                office.desk()
                        .change(use, crisis -> open(crisis, ladder.nextCall(crisis, use.at())));
        CrisisEvent.Called call = (CrisisEvent.Called) after.last().event();
        return office.card()
                .changed(
                        use,
                        after,
                        call.people().isEmpty()
                                ? use.words()
                                        .text(
                                                "crisis.ladder.hole",
                                                "rung",
                                                CrisisWords.rung(use.words(), call.rung()))
                                : use.words()
                                        .text(
                                                "crisis.now-called",
                                                "people",
                                                letters.names(use.org(), call.people())));
    }

    private static CrisisEvent open(Crisis crisis, CrisisEvent event) {
        if (!crisis.open()) {
            throw new UserError("crisis.is-closed", "number", crisis.number());
        }
        return event;
    }
}
