package dev.vigie.feature.crisis.rhythm;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.reply.Reply;
import dev.vigie.timer.TimerJob;
import java.util.List;

/** Updates at the rhythm of a crisis, and reminders of what is due. */
public final class RhythmFeature implements Feature {

    private static final int LONGEST_SNOOZE_MINUTES = 24 * 60;

    private final CrisisOffice office;

    public RhythmFeature(CrisisOffice office) {
        this.office = office;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec crisis = OptionSpec.integer("crisis");
        return List.of(
                CommandSpec.named("crisis update")
                        .optional(crisis)
                        .required(OptionSpec.text("text"))
                        .inChannel()
                        .handledBy(this::update),
                CommandSpec.named("crisis snooze")
                        .required(OptionSpec.integer("minutes"))
                        .optional(crisis)
                        .inChannel()
                        .handledBy(this::snooze));
    }

    @Override
    public List<TimerJob> jobs() {
        return List.of(new RemindJob(office.desk(), office.clock()));
    }

    private Reply update(Invocation use) {
        Crisis after =
                office.desk()
                        .change(
                                use,
                                crisis -> open(crisis, new CrisisEvent.Updated(use.text("text"))));
        return office.card()
                .changed(
                        use,
                        after,
                        use.words().text("crisis.now-updated", "text", use.text("text")));
    }

    private Reply snooze(Invocation use) {
        int minutes = use.integer("minutes").orElseThrow();
        if (minutes > LONGEST_SNOOZE_MINUTES) {
            throw new UserError("crisis.snooze-too-long", "max", LONGEST_SNOOZE_MINUTES);
        }
        Crisis after =
                office.desk().change(use, crisis -> open(crisis, new CrisisEvent.Snoozed(minutes)));
        return use.reply()
                .paragraph(use.words().text("crisis.now-snoozed", "minutes", minutes))
                .meta("crisis", after.number())
                .build();
    }

    private static CrisisEvent open(Crisis crisis, CrisisEvent event) {
        if (!crisis.open()) {
            throw new UserError("crisis.is-closed", "number", crisis.number());
        }
        return event;
    }
}
