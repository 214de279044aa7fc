package dev.vigie.app;

import dev.vigie.feature.crisis.Playbooks;
import dev.vigie.feature.crisis.SeverityRule;
import dev.vigie.feature.crisis.SeverityRules;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.neverask.NeverAsk;
import dev.vigie.feature.knowledge.KnowledgeBase;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.pipeline.LaterSearch;
import dev.vigie.feature.knowledge.search.pipeline.Searches;
import dev.vigie.pack.Bibliography;
import dev.vigie.pack.PackFolder;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.pack.audit.Audit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Everything the packs hold.
 *
 * @param bibliography sources, and the facts that rest on them
 * @param knowledge cards
 * @param searches makes a search over cards
 * @param questions interview questions
 * @param neverAsk what an interview never asks
 * @param playbooks crisis playbooks
 * @param severityRule from five facts to a level
 * @param problems what is wrong with them
 */
public record Content(
        Bibliography bibliography,
        KnowledgeBase knowledge,
        Function<List<Entry>, Search> searches,
        QuestionBank questions,
        NeverAsk neverAsk,
        Playbooks playbooks,
        SeverityRule severityRule,
        Problems problems) {

    /** The built-in pack, with others merged over it by id; searched when first asked. */
    public static Content read(List<Path> directories) {
        return read(reader(directories), Content::whenAsked);
    }

    /** The same with another search over the cards. */
    public static Content read(List<Path> directories, Function<List<Entry>, Search> searched) {
        return read(reader(directories), searched);
    }

    private static Search whenAsked(List<Entry> entries) {
        return new LaterSearch(() -> Searches.now(entries, Stage.all()));
    }

    /** The same, read a second time for what an editor would mark. */
    public static Content audited(List<Path> directories, LocalDate today) {
        PackReader reader = reader(directories);
        Content content = read(reader, Content::whenAsked);
        Audit.run(reader, today, content.problems());
        return content;
    }

    private static PackReader reader(List<Path> directories) {
        List<PackFolder> packs = new ArrayList<>();
        packs.add(PackFolder.builtIn());
        directories.forEach(directory -> packs.add(PackFolder.at(directory)));
        return new PackReader(packs);
    }

    private static Content read(PackReader reader, Function<List<Entry>, Search> searched) {
        Problems problems = new Problems();
        Bibliography bibliography = Bibliography.read(reader, problems);
        KnowledgeBase knowledge = KnowledgeBase.read(reader, bibliography, problems);
        return new Content(
                bibliography,
                knowledge,
                searched,
                QuestionBank.read(reader, bibliography, problems),
                NeverAsk.read(reader, bibliography, problems),
                Playbooks.read(reader, bibliography, problems),
                SeverityRules.read(reader, bibliography, problems),
                problems);
    }
}
