package dev.vigie.feature.interview.results;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.UserError;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitOptions;
import dev.vigie.feature.interview.scoring.Candidate;
import dev.vigie.feature.interview.scoring.ScoreDesk;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.reply.Reply;
import java.util.List;

/** What the panel found, for those who have submitted their own scores. */
public final class ResultFeature implements Feature {

    private final ScoreDesk desk;
    private final ResultReplies replies;
    private final RolePages pages;

    public ResultFeature(ScoreDesk desk, ResultReplies.Names names) {
        this.desk = desk;
        this.replies = new ResultReplies(names);
        this.pages = new RolePages(names);
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec candidate = OptionSpec.word("candidate").atMost(Candidate.MAX_ALIAS);
        OptionSpec kit = KitOptions.kit();
        return List.of(
                CommandSpec.named("interview results")
                        .optional(candidate)
                        .optional(kit)
                        .handledBy(this::results),
                CommandSpec.named("interview candidate export")
                        .required(candidate)
                        .optional(kit)
                        .handledBy(this::export));
    }

    private Reply results(Invocation use) {
        if (use.optional("candidate").isPresent()) {
            return replies.merged(use, desk.see(use));
        }
        Kit kit = desk.kit(use);
        List<Open> all = desk.candidates(use, kit);
        List<Open> visible = desk.visible(use, kit);
        return pages.role(use, kit, visible, all.size() - visible.size());
    }

    /** All of it or nothing: what somebody is still writing belongs to it too. */
    private Reply export(Invocation use) {
        Open open = desk.see(use);
        int writing = open.blind().writing().size();
        if (writing > 0) {
            throw new UserError("interview.still-writing", "count", writing);
        }
        return replies.exported(use, open);
    }
}
