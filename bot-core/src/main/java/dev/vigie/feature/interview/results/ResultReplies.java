package dev.vigie.feature.interview.results;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.paper.Paper;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import dev.vigie.feature.interview.scoring.Merge;
import dev.vigie.feature.interview.scoring.Score;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.org.People;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the merged sheet of one candidate, and everything held about them. */
public final class ResultReplies {

    private final Names names;

    ResultReplies(Names names) {
        this.names = names;
    }

    /**
     * What things and people are called.
     *
     * @param bank the competencies
     * @param people the interviewers
     * @param zone in which times are printed
     */
    public record Names(QuestionBank bank, People people, ZoneId zone) {}

    /** Spread by competency; where people differ, who gave what and a request to talk. */
    Reply merged(Invocation use, Open open) {
        Wording words = use.words();
        Merge merge = Merge.of(open.kit(), open.dossier());
        Reply.Builder reply =
                use.reply()
                        .heading(
                                words.text(
                                        "interview.merged",
                                        "alias",
                                        open.candidate().alias(),
                                        "sheets",
                                        open.dossier().submitted().size(),
                                        "missing",
                                        open.blind().missing().size()))
                        .facts(merge.lines().stream().map(line -> fact(use, line)).toList());
        for (Merge.Line line : merge.lines()) {
            line.disagreements().forEach(item -> discuss(use, reply, line, item));
        }
        overall(words, merge).ifPresent(reply::note);
        open.candidate().decision().ifPresent(d -> reply.paragraph(decision(use, d)));
        return reply.note(words.text("interview.people-decide"))
                .buttons(
                        Button.of(
                                words.plain("interview.decide"),
                                CommandCall.of(
                                        "interview candidate decide",
                                        "candidate",
                                        open.candidate().id().number(),
                                        "kit",
                                        open.kit().id().number())))
                .meta("candidate", open.candidate().id().number())
                .meta("disagreed", merge.disagreed())
                .build();
    }

    private static Optional<Text> overall(Wording words, Merge merge) {
        return merge.disagreed()
                ? Optional.of(words.text("interview.no-overall"))
                : merge.overall()
                        .map(average -> words.text("interview.overall", "average", average));
    }

    private Block.Fact fact(Invocation use, Merge.Line line) {
        Wording words = use.words();
        Text value =
                line.disagreements().isEmpty()
                        ? line.average()
                                .map(
                                        average ->
                                                words.text(
                                                        "interview.line",
                                                        "average",
                                                        average,
                                                        "lowest",
                                                        line.lowest(),
                                                        "highest",
                                                        line.highest()))
                                .orElseGet(() -> Text.plain("–"))
                        : words.text(
                                "interview.line-apart",
                                "lowest",
                                line.lowest(),
                                "highest",
                                line.highest());
        return new Block.Fact(names.bank().nameOf(line.competency(), use.language()), value);
    }

    private void discuss(Invocation use, Reply.Builder reply, Merge.Line line, Merge.Item item) {
        String given =
                item.points().entrySet().stream()
                        .map(entry -> name(use, entry.getKey()) + " " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(", "));
        reply.paragraph(
                use.words()
                        .text(
                                "interview.discuss",
                                "item",
                                item.place(),
                                "competency",
                                names.bank().nameOf(line.competency(), use.language()),
                                "given",
                                given));
    }

    private Text decision(Invocation use, Decision decision) {
        return use.words()
                .text(
                        "interview.decision",
                        "outcome",
                        use.words().text("interview.outcome." + decision.outcome().id()),
                        "who",
                        name(use, decision.by()),
                        "when",
                        Text.moment(decision.at()),
                        "reason",
                        decision.reason());
    }

    /** Everything that is held about one alias, as a document. */
    Reply exported(Invocation use, Open open) {
        Wording words = use.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        words.text(
                                "interview.held-added",
                                "kit",
                                open.kit().id().number(),
                                "version",
                                open.kit().id().version(),
                                "candidate",
                                open.candidate().id().number(),
                                "who",
                                name(use, open.candidate().addedBy()),
                                "when",
                                Text.moment(open.candidate().addedAt()))));
        for (Score score : open.dossier().scores()) {
            blocks.add(new Block.Paragraph(held(use, score)));
        }
        open.dossier()
                .submitted()
                .forEach((who, at) -> blocks.add(mark(use, "interview.held-sheet", who, at)));
        open.dossier()
                .witnesses()
                .forEach((who, at) -> blocks.add(mark(use, "interview.held-seen", who, at)));
        open.candidate()
                .decision()
                .ifPresent(d -> blocks.add(new Block.Paragraph(decision(use, d))));
        Text title = words.text("interview.held-title", "alias", open.candidate().alias());
        String file = words.plain("interview.held-file") + "-" + open.candidate().alias();
        return use.reply()
                .paragraph(words.text("interview.held-all"))
                .file(new Paper(use.language(), title, blocks).markdown(file, names.zone()))
                .build();
    }

    private Block mark(Invocation use, String key, UserRef who, Instant at) {
        return new Block.Paragraph(
                use.words().text(key, "who", name(use, who), "when", Text.moment(at)));
    }

    private Text held(Invocation use, Score score) {
        return use.words()
                .text(
                        "interview.held-score",
                        "item",
                        score.item(),
                        "who",
                        name(use, score.person()),
                        "points",
                        score.points().map(String::valueOf).orElse("–"),
                        "when",
                        Text.moment(score.at()),
                        "note",
                        score.note());
    }

    private String name(Invocation use, UserRef person) {
        return names.people().person(use.org(), person).name();
    }
}
