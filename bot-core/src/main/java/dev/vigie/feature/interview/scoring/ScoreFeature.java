package dev.vigie.feature.interview.scoring;

import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.feature.Feature;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.kit.KitItem;
import dev.vigie.feature.interview.kit.KitOptions;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.reply.Reply;
import dev.vigie.timer.TimerJob;
import java.util.List;

/** An interviewer's own way through a kit: question by question, alone, then submitted. */
public final class ScoreFeature implements Feature {

    private static final int MAX_NOTE = 1500;

    private final ScoreDesk desk;
    private final ScoreDesk.Watch watch;
    private final ScoreReplies replies;

    /**
     * @param names the competencies
     */
    public ScoreFeature(ScoreDesk desk, ScoreDesk.Watch watch, QuestionBank names) {
        this.desk = desk;
        this.watch = watch;
        this.replies = new ScoreReplies(names);
    }

    @Override
    public List<TimerJob> jobs() {
        return List.of(watch.missing(), watch.erasure());
    }

    @Override
    public List<CommandSpec> commands() {
        OptionSpec candidate = OptionSpec.word("candidate").atMost(Candidate.MAX_ALIAS);
        OptionSpec kit = KitOptions.kit();
        OptionSpec item = OptionSpec.integer("item");
        return List.of(
                CommandSpec.named("interview score")
                        .optional(candidate)
                        .optional(kit)
                        .optional(item)
                        .handledBy(this::score),
                CommandSpec.named("interview give")
                        .required(candidate)
                        .required(kit)
                        .required(item)
                        .required(OptionSpec.integer("points"))
                        .unlisted()
                        .handledBy(this::give),
                CommandSpec.named("interview jot")
                        .required(candidate)
                        .required(kit)
                        .required(item)
                        .required(OptionSpec.text("text").atMost(MAX_NOTE))
                        .unlisted()
                        .handledBy(this::jot),
                CommandSpec.named("interview submit")
                        .required(candidate)
                        .required(kit)
                        .unlisted()
                        .handledBy(use -> replies.submitted(use, desk.submit(use))));
    }

    private Reply score(Invocation use) {
        if (use.optional("candidate").isEmpty()) {
            return replies.candidates(use, desk.candidates(use, desk.kit(use)));
        }
        Open open = desk.open(use);
        int item = use.integer("item").orElseGet(() -> firstWithout(use, open));
        return item > open.kit().items().size() || item < 1
                ? replies.overview(use, open)
                : replies.item(use, open, item);
    }

    private Reply give(Invocation use) {
        int item = use.integer("item").orElseThrow();
        Open open = desk.give(use, item, use.integer("points").orElseThrow());
        int next = firstWithout(use, open);
        return next > open.kit().items().size()
                ? replies.overview(use, open)
                : replies.item(use, open, next);
    }

    private Reply jot(Invocation use) {
        int item = use.integer("item").orElseThrow();
        return replies.item(use, desk.jot(use, item, use.text("text")), item);
    }

    /** The first question without points of one's own; one more than there are when all have. */
    private static int firstWithout(Invocation use, Open open) {
        List<KitItem> items = open.kit().items();
        for (int item = 1; item <= items.size(); item++) {
            if (open.dossier().of(use.person().ref(), item).flatMap(Score::points).isEmpty()) {
                return item;
            }
        }
        return items.size() + 1;
    }
}
