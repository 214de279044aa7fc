package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.Question;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.kit.KitItem;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words one's own sheet: each question with its anchors, then all of it. */
final class ScoreReplies {

    private final QuestionBank names;

    ScoreReplies(QuestionBank names) {
        this.names = names;
    }

    /** Whom one can score, and how far one is. */
    Reply candidates(Invocation use, List<Open> candidates) {
        Wording words = use.words();
        List<Block.Item> items = new ArrayList<>();
        for (Open open : candidates) {
            items.add(
                    new Block.Item(
                            words.plain(
                                    "interview.candidate-line",
                                    "alias",
                                    open.candidate().alias(),
                                    "state",
                                    state(use, open)),
                            scoring(open)));
        }
        return use.reply()
                .paragraph(words.text("interview.candidates", "count", items.size()))
                .menu(words.plain("interview.open"), items)
                .meta("candidates", candidates.stream().map(o -> o.candidate().alias()).toList())
                .build();
    }

    private static String state(Invocation use, Open open) {
        UserRef me = use.person().ref();
        if (open.dossier().submitted().containsKey(me)) {
            return "submitted";
        }
        return open.dossier().of(me).isEmpty() ? "open" : "begun";
    }

    /** A question to score: probes, anchors, what one gave so far. */
    Reply item(Invocation use, Open open, int place) {
        Wording words = use.words();
        KitItem item = open.kit().items().get(place - 1);
        Question.Side side = item.question().in(use.language());
        Optional<Score> mine = open.dossier().of(use.person().ref(), place);
        Reply.Builder reply =
                use.reply()
                        .heading(
                                words.text(
                                        "interview.score-title",
                                        "alias",
                                        open.candidate().alias(),
                                        "item",
                                        place,
                                        "count",
                                        open.kit().items().size(),
                                        "competency",
                                        names.nameOf(item.competency(), use.language())))
                        .paragraph(words.markdown(side.question()).asStrong())
                        .bullets(side.probes().stream().map(words::markdown).toList())
                        .facts(anchors(words, side));
        mine.flatMap(Score::points)
                .ifPresent(points -> reply.note(words.text("interview.given", "points", points)));
        mine.map(Score::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> reply.note(words.text("interview.noted", "note", note)));
        return reply.buttons(buttons(words, open, place))
                .note(words.text("interview.alone"))
                .meta("kit", open.kit().id().number())
                .meta("candidate", open.candidate().id().number())
                .meta("item", place)
                .build();
    }

    private static List<Block.Fact> anchors(Wording words, Question.Side side) {
        return List.of(
                new Block.Fact(words.plain("interview.low"), words.markdown(side.low())),
                new Block.Fact(words.plain("interview.adequate"), words.markdown(side.adequate())),
                new Block.Fact(words.plain("interview.high"), words.markdown(side.high())));
    }

    private static List<Button> buttons(Wording words, Open open, int place) {
        List<Button> buttons = new ArrayList<>();
        for (int points = Score.MIN; points <= Score.MAX; points++) {
            buttons.add(
                    Button.of(
                            words.plain("interview.points", "points", points),
                            call("interview give", open, place).with("points", points)));
        }
        buttons.add(Button.of(words.plain("interview.note"), call("interview jot", open, place)));
        if (place > 1) {
            buttons.add(
                    Button.of(
                            words.plain("interview.previous"),
                            call("interview score", open, place - 1)));
        }
        if (place < open.kit().items().size()) {
            buttons.add(
                    Button.of(
                            words.plain("interview.next"),
                            call("interview score", open, place + 1)));
        }
        return buttons;
    }

    private static CommandCall scoring(Open open) {
        return on("interview score", open);
    }

    private static CommandCall on(String path, Open open) {
        return CommandCall.of(
                path, "candidate", open.candidate().id().number(), "kit", open.kit().id().number());
    }

    private static CommandCall call(String path, Open open, int place) {
        return on(path, open).with("item", place);
    }

    /** One's own sheet, before it is submitted and after. */
    Reply overview(Invocation use, Open open) {
        Wording words = use.words();
        boolean closed = open.dossier().submitted().containsKey(use.person().ref());
        List<Text> lines = new ArrayList<>();
        List<Block.Item> again = new ArrayList<>();
        for (KitItem item : open.kit().items()) {
            int place = lines.size() + 1;
            Optional<Integer> points =
                    open.dossier().of(use.person().ref(), place).flatMap(Score::points);
            String line =
                    words.plain(
                            "interview.own-line",
                            "competency",
                            names.nameOf(item.competency(), use.language()),
                            "points",
                            points.map(String::valueOf).orElse("–"));
            lines.add(Text.plain(line));
            again.add(new Block.Item(place + ". " + line, call("interview score", open, place)));
        }
        Reply.Builder reply =
                use.reply()
                        .heading(
                                words.text(
                                        "interview.own-sheet", "alias", open.candidate().alias()))
                        .numbered(lines);
        if (closed) {
            reply.note(words.text("interview.closed")).buttons(results(words, open));
        } else {
            reply.menu(words.plain("interview.change"), again)
                    .buttons(
                            Button.primary(
                                    words.plain("interview.submit-it"),
                                    on("interview submit", open)))
                    .note(words.text("interview.submit-note"));
        }
        return reply.meta("submitted", closed).build();
    }

    Reply submitted(Invocation use, Open open) {
        return use.reply()
                .paragraph(
                        use.words()
                                .text(
                                        "interview.submitted",
                                        "alias",
                                        open.candidate().alias(),
                                        "missing",
                                        open.blind().missing().size()))
                .buttons(results(use.words(), open))
                .meta("missing", open.blind().missing().size())
                .build();
    }

    private static Button results(Wording words, Open open) {
        return Button.primary(words.plain("interview.see-results"), on("interview results", open));
    }
}
