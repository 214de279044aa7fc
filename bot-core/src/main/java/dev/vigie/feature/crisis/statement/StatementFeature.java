package dev.vigie.feature.crisis.statement;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.feature.Feature;
import dev.vigie.feature.crisis.Crisis;
import dev.vigie.feature.crisis.CrisisEvent;
import dev.vigie.feature.crisis.CrisisOffice;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.reply.Reply;
import java.util.List;
import java.util.function.Function;

/** Writing and approving the holding statement. */
public final class StatementFeature implements Feature {

    /** Together with the other language it still fits in one message. */
    private static final int MAX_TEXT = 1500;

    private final CrisisOffice office;
    private final CrisisUnitStore units;
    private final StatementReplies replies;

    public StatementFeature(CrisisOffice office, CrisisUnitStore units, StatementReplies replies) {
        this.office = office;
        this.units = units;
        this.replies = replies;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec crisis = OptionSpec.integer("crisis");
        return List.of(
                CommandSpec.named("crisis statement")
                        .optional(crisis)
                        .handledBy(use -> replies.of(use, office.desk().asked(use))),
                CommandSpec.named("crisis draft")
                        .optional(crisis)
                        .required(OptionSpec.text("french").atMost(MAX_TEXT))
                        .required(OptionSpec.text("english").atMost(MAX_TEXT))
                        .handledBy(
                                use ->
                                        changed(
                                                use,
                                                s ->
                                                        s.write(
                                                                use.text("french"),
                                                                use.text("english")))),
                CommandSpec.named("crisis adopt")
                        .optional(crisis)
                        .handledBy(use -> changed(use, Statement::adopt)),
                CommandSpec.named("crisis approve")
                        .optional(crisis)
                        .optional(OptionSpec.integer("version"))
                        .handledBy(this::approve));
    }

    private Reply approve(Invocation use) {
        return changed(
                use,
                s -> s.approve(use.person().ref(), units.unit(use.org()), use.integer("version")));
    }

    private Reply changed(Invocation use, Function<Statement, CrisisEvent> decision) {
        Crisis after = office.desk().change(use, crisis -> decision.apply(Statement.of(crisis)));
        return replies.of(use, after);
    }
}
