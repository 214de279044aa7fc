package dev.vigie.feature.interview.results;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Invocation;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.paper.BarPicture;
import dev.vigie.feature.interview.paper.Csv;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import dev.vigie.feature.interview.scoring.Merge;
import dev.vigie.feature.interview.scoring.Score;
import dev.vigie.feature.interview.scoring.ScoreDesk.Open;
import dev.vigie.reply.Block;
import dev.vigie.reply.Download;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Text;
import dev.vigie.reply.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The results of a role: a table, a picture with its words, and a file for spreadsheets. */
final class RolePages {

    private final ResultReplies.Names names;

    RolePages(ResultReplies.Names names) {
        this.names = names;
    }

    /**
     * @param visible candidates whose scores the person may see, in the order they were added
     * @param hidden how many others there are
     */
    Reply role(Invocation use, Kit kit, List<Open> visible, int hidden) {
        Wording words = use.words();
        Map<Open, Merge> merges = new LinkedHashMap<>();
        visible.forEach(open -> merges.put(open, Merge.of(open.kit(), open.dossier())));
        Reply.Builder reply =
                use.reply()
                        .heading(
                                words.text(
                                        "interview.results-title",
                                        "kit",
                                        kit.id().number(),
                                        "role",
                                        words.text("job." + kit.plan().request().role().id())));
        if (hidden > 0) {
            reply.note(words.text("interview.hidden", "count", hidden));
        }
        merges.forEach((open, merge) -> candidate(use, reply, open, merge));
        Distribution distribution = Distribution.of(merges.values());
        if (!distribution.isEmpty()) {
            reply.file(picture(use, kit, distribution)).file(csv(use, kit, merges));
        }
        return reply.note(words.text("interview.people-decide"))
                .menu(words.plain("interview.open"), visible.stream().map(RolePages::item).toList())
                .meta("visible", visible.size())
                .meta("hidden", hidden)
                .build();
    }

    private static Block.Item item(Open open) {
        return new Block.Item(
                open.candidate().alias(),
                CommandCall.of(
                        "interview results",
                        "candidate",
                        open.candidate().id().number(),
                        "kit",
                        open.kit().id().number()));
    }

    private void candidate(Invocation use, Reply.Builder reply, Open open, Merge merge) {
        Wording words = use.words();
        reply.paragraph(
                words.text(
                                "interview.results-candidate",
                                "alias",
                                open.candidate().alias(),
                                "sheets",
                                open.dossier().submitted().size(),
                                "missing",
                                open.blind().missing().size())
                        .asStrong());
        List<Block.Fact> facts = new ArrayList<>();
        for (Merge.Line line : merge.lines()) {
            facts.add(
                    new Block.Fact(
                            names.bank().nameOf(line.competency(), use.language()),
                            Text.plain(figure(use, line))));
        }
        open.candidate()
                .decision()
                .map(Decision::outcome)
                .ifPresent(
                        outcome ->
                                facts.add(
                                        new Block.Fact(
                                                words.plain("interview.decision-label"),
                                                words.text("interview.outcome." + outcome.id()))));
        reply.facts(facts);
    }

    private static String figure(Invocation use, Merge.Line line) {
        return line.average()
                .map(average -> use.words().plain("interview.figure", "average", average))
                .orElseGet(
                        () ->
                                line.disagreements().isEmpty()
                                        ? "–"
                                        : use.words()
                                                .plain(
                                                        "interview.figure-apart",
                                                        "lowest",
                                                        line.lowest(),
                                                        "highest",
                                                        line.highest()));
    }

    private Download picture(Invocation use, Kit kit, Distribution distribution) {
        Wording words = use.words();
        Map<String, List<Integer>> bars = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        distribution
                .counts()
                .forEach(
                        (competency, counts) -> {
                            String name = names.bank().nameOf(competency, use.language());
                            bars.put(name, counts);
                            sentences.add(sentence(words, name, counts));
                        });
        List<String> parts =
                IntStream.rangeClosed(Score.MIN, Score.MAX)
                        .mapToObj(points -> words.plain("interview.points", "points", points))
                        .toList();
        String title = words.plain("interview.picture-title");
        return new BarPicture(title, parts)
                .draw(file(words, kit), bars, title + "\n" + String.join("\n", sentences));
    }

    private static String sentence(Wording words, String name, List<Integer> counts) {
        return words.plain(
                "interview.picture-line",
                "competency",
                name,
                "one",
                counts.get(0),
                "two",
                counts.get(1),
                "three",
                counts.get(2),
                "four",
                counts.get(3),
                "five",
                counts.get(4));
    }

    private Download csv(Invocation use, Kit kit, Map<Open, Merge> merges) {
        Wording words = use.words();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        words.plain("interview.csv-candidate"),
                        words.plain("interview.competency"),
                        words.plain("interview.csv-question"),
                        words.plain("interview.csv-interviewer"),
                        words.plain("interview.csv-points"),
                        words.plain("interview.csv-note")));
        merges.forEach(
                (open, merge) -> {
                    for (Merge.Line line : merge.lines()) {
                        for (Merge.Item item : line.items()) {
                            item.points()
                                    .forEach(
                                            (person, points) ->
                                                    rows.add(
                                                            List.of(
                                                                    open.candidate().alias(),
                                                                    names.bank()
                                                                            .nameOf(
                                                                                    line
                                                                                            .competency(),
                                                                                    use.language()),
                                                                    String.valueOf(item.place()),
                                                                    names.people()
                                                                            .person(
                                                                                    use.org(),
                                                                                    person)
                                                                            .name(),
                                                                    String.valueOf(points),
                                                                    note(open, person, item))));
                        }
                    }
                });
        return Csv.of(file(words, kit), rows);
    }

    private static String note(Open open, UserRef person, Merge.Item item) {
        Optional<Score> score = open.dossier().of(person, item.place());
        return score.map(Score::note).orElse("");
    }

    private static String file(Wording words, Kit kit) {
        return words.plain("interview.results-file") + "-" + kit.id().number();
    }
}
