package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.CommandCall;
import dev.vigie.command.Choice;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.kit.KitOptions;
import dev.vigie.feature.interview.scoring.Candidate.Outcome;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.text.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * Candidates: added by alias, decided on by people, erased on request or when their time is over.
 */
public final class CandidateFeature implements Feature {

    private static final int MAX_REASON = 1500;

    private final CandidateDesk desk;
    private final Messages messages;

    public CandidateFeature(CandidateDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec candidate = OptionSpec.word("candidate").atMost(Candidate.MAX_ALIAS);
        OptionSpec kit = KitOptions.kit();
        return List.of(
                CommandSpec.named("interview candidate add")
                        .required(OptionSpec.word("alias").atMost(Candidate.MAX_ALIAS))
                        .optional(kit)
                        .handledBy(this::add),
                CommandSpec.named("interview candidate decide")
                        .required(candidate)
                        .required(OptionSpec.choice("outcome", outcomes()))
                        .required(OptionSpec.text("reason").atMost(MAX_REASON))
                        .optional(kit)
                        .handledBy(this::decide),
                CommandSpec.named("interview candidate erase")
                        .required(candidate)
                        .optional(kit)
                        .handledBy(this::erase),
                CommandSpec.named("interview privacy")
                        .optional(OptionSpec.integer("months"))
                        .forAdministrators()
                        .handledBy(this::privacy));
    }

    private Choices outcomes() {
        return Choices.of(
                Arrays.stream(Outcome.values())
                        .map(
                                outcome ->
                                        new Choice(
                                                outcome.id(),
                                                messages.both("interview.outcome." + outcome.id())))
                        .toList());
    }

    private Reply add(Invocation use) {
        Open open = desk.add(use);
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "interview.added",
                                        "alias",
                                        open.candidate().alias(),
                                        "candidate",
                                        open.candidate().id().number(),
                                        "kit",
                                        open.kit().id().number()))
                .note(
                        use.words()
                                .text(
                                        "interview.kept-for",
                                        "months",
                                        desk.retention(use.org()).months()))
                .buttons(
                        Button.primary(
                                use.words().plain("interview.score-now"),
                                CommandCall.of(
                                        "interview score",
                                        "candidate",
                                        open.candidate().id().number(),
                                        "kit",
                                        open.kit().id().number())))
                .meta("kit", open.kit().id().number())
                .meta("candidate", open.candidate().id().number())
                .build();
    }

    private Reply decide(Invocation use) {
        Open open = desk.decide(use);
        Outcome outcome = open.candidate().decision().orElseThrow().outcome();
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "interview.decided",
                                        "alias",
                                        open.candidate().alias(),
                                        "outcome",
                                        use.words().text("interview.outcome." + outcome.id())))
                .note(
                        use.words()
                                .text(
                                        "interview.kept-for",
                                        "months",
                                        desk.retention(use.org()).months()))
                .meta("outcome", outcome.id())
                .build();
    }

    private Reply erase(Invocation use) {
        int erased = desk.erase(use);
        if (erased == 0) {
            throw new UserError("interview.no-such-candidate");
        }
        return use.reply()
                .paragraph(use.words().text("interview.erased", "count", erased))
                .meta("erased", erased)
                .build();
    }

    private Reply privacy(Invocation use) {
        int months =
                use.integer("months")
                        .map(wanted -> desk.keep(use, wanted))
                        .orElseGet(() -> desk.retention(use.org()))
                        .months();
        return use.reply()
                .paragraph(use.words().text("interview.privacy-now", "months", months))
                .meta("months", months)
                .build();
    }
}
