package dev.vigie.feature.interview.kit;

import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.paper.Paper;
import dev.vigie.reply.Block;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A kit as an interviewer holds it: the time plan, then each question with probes and anchors. */
final class KitPaper {

    private final Wording words;
    private final UnaryOperator<String> name;

    /**
     * @param words in the language of the document
     * @param name of a competency by its code
     */
    KitPaper(Wording words, UnaryOperator<String> name) {
        this.words = words;
        this.name = name;
    }

    Paper of(Text title, Kit kit, KitForm form) {
        List<Block> blocks = new ArrayList<>();
        TimePlan times = TimePlan.of(kit.plan());
        blocks.add(
                new Block.Paragraph(
                        words.text(
                                "interview.paper-intro",
                                "minutes",
                                kit.plan().request().minutes(),
                                "form",
                                form)));
        blocks.add(new Block.Note(words.text("interview.scale-note")));
        blocks.add(new Block.Heading(words.text("interview.time-plan")));
        blocks.add(new Block.Bullets(false, plan(kit, form, times)));
        int place = 0;
        for (KitItem item : kit.plan().form(form)) {
            place++;
            question(blocks, place, item, times.starts().get(place - 1));
        }
        return new Paper(words.language(), title, blocks);
    }

    private List<Text> plan(Kit kit, KitForm form, TimePlan times) {
        List<Text> lines = new ArrayList<>();
        lines.add(words.text("interview.opening", "start", 0));
        int place = 0;
        for (KitItem item : kit.plan().form(form)) {
            lines.add(
                    words.text(
                            "interview.plan-line",
                            "start",
                            times.starts().get(place),
                            "item",
                            place + 1,
                            "competency",
                            name.apply(item.competency())));
            place++;
        }
        lines.add(words.text("interview.closing", "start", times.closing()));
        return lines;
    }

    private void question(List<Block> blocks, int place, KitItem item, int start) {
        Question.Side side = item.question().in(words.language());
        blocks.add(
                new Block.Heading(
                        words.text(
                                "interview.paper-question",
                                "item",
                                place,
                                "competency",
                                name.apply(item.competency()),
                                "start",
                                start,
                                "minutes",
                                item.minutes())));
        blocks.add(new Block.Paragraph(words.markdown(side.question()).asStrong()));
        blocks.add(new Block.Note(words.text("interview.probes-title")));
        blocks.add(new Block.Bullets(false, side.probes().stream().map(words::markdown).toList()));
        blocks.add(
                new Block.Facts(
                        List.of(
                                new Block.Fact(
                                        words.plain("interview.low"), words.markdown(side.low())),
                                new Block.Fact(
                                        words.plain("interview.adequate"),
                                        words.markdown(side.adequate())),
                                new Block.Fact(
                                        words.plain("interview.high"),
                                        words.markdown(side.high())))));
        blocks.add(new Block.Paragraph(words.text("interview.paper-score")));
    }
}
