package dev.vigie.feature.crisis;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words what crises ask of somebody: their own open steps, and every crisis that is open. */
final class CrisisHome {

    /** More would hide the rest; the card has them all. */
    private static final int STEPS = 10;

    private final StepLine steps;

    CrisisHome(CrisisWords names) {
        this.steps = new StepLine(names);
    }

    private record Mine(Crisis crisis, StepState step) {}

    List<Block> of(Invocation use, List<Crisis> open) {
        List<Block> blocks = new ArrayList<>();
        if (open.isEmpty()) {
            return blocks;
        }
        List<Mine> mine = mine(use, open);
        if (!mine.isEmpty()) {
            mine(use, mine.subList(0, Math.min(STEPS, mine.size())), blocks);
        }
        crises(use, open, blocks);
        return blocks;
    }

    private static List<Mine> mine(Invocation use, List<Crisis> open) {
        Set<UserRef> me = use.caller().identities().collect(Collectors.toSet());
        List<Mine> mine = new ArrayList<>();
        for (Crisis crisis : open) {
            for (StepState step : crisis.openSteps()) {
                if (step.assignee().filter(me::contains).isPresent()) {
                    mine.add(new Mine(crisis, step));
                }
            }
        }
        return mine;
    }

    private void mine(Invocation use, List<Mine> mine, List<Block> blocks) {
        blocks.add(new Block.Heading(use.words().text("crisis.home.mine")));
        for (Mine one : mine) {
            int number = one.crisis().number();
            Text where = Text.plain(use.words().plain("crisis.home.in", "number", number) + " ");
            blocks.add(
                    new Block.Paragraph(
                            where.and(steps.of(Scene.of(use), one.crisis(), one.step()))));
            blocks.add(
                    new Block.Buttons(
                            List.of(
                                    Button.primary(
                                            use.words()
                                                    .plain(
                                                            "crisis.button.done",
                                                            "step",
                                                            one.step().number()),
                                            CommandCall.of(
                                                    "crisis done",
                                                    "crisis",
                                                    number,
                                                    "step",
                                                    one.step().number())))));
        }
    }

    private static void crises(Invocation use, List<Crisis> open, List<Block> blocks) {
        Wording words = use.words();
        blocks.add(new Block.Heading(words.text("crisis.list.open", "count", open.size())));
        blocks.add(
                new Block.Bullets(
                        false,
                        open.stream().map(crisis -> CrisisReplies.summary(use, crisis)).toList()));
        blocks.add(
                new Block.Menu(
                        words.plain("crisis.list.show"),
                        open.stream().map(crisis -> CrisisReplies.shownBy(use, crisis)).toList()));
    }
}
