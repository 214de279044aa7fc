package dev.vigie.app;

import dev.vigie.feature.crisis.Playbooks;
import dev.vigie.feature.crisis.SeverityRule;
import dev.vigie.feature.crisis.SeverityRules;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.neverask.NeverAsk;
import dev.vigie.feature.knowledge.KnowledgeBase;
import dev.vigie.pack.Bibliography;
import dev.vigie.pack.PackFolder;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import dev.vigie.pack.audit.Audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the packs hold.
 *
 * @param bibliography sources, and the facts that rest on them
 * @param knowledge cards
 * @param questions interview questions
 * @param neverAsk what an interview never asks
 * @param playbooks crisis playbooks
 * @param severityRule from five facts to a level
 * @param problems what is wrong with them
 */
public record Content(
        Bibliography bibliography,
        KnowledgeBase knowledge,
        QuestionBank questions,
        NeverAsk neverAsk,
        Playbooks playbooks,
        SeverityRule severityRule,
        Problems problems) {

    /** The built-in pack, with others merged over it by id. */
    public static Content read(List<Path> directories) {
        return read(reader(directories));
    }

    /** The same, read a second time for what an editor would mark. */
    public static Content audited(List<Path> directories, LocalDate today) {
        PackReader reader = reader(directories);
        Content content = read(reader);
        Audit.run(reader, today, content.problems());
        return content;
    }

    private static PackReader reader(List<Path> directories) {
        List<PackFolder> packs = new ArrayList<>();
        packs.add(PackFolder.builtIn());
        directories.forEach(directory -> packs.add(PackFolder.at(directory)));
        return new PackReader(packs);
    }

    private static Content read(PackReader reader) {
        Problems problems = new Problems();
        Bibliography bibliography = Bibliography.read(reader, problems);
        return new Content(
                bibliography,
                KnowledgeBase.read(reader, bibliography, problems),
                QuestionBank.read(reader, bibliography, problems),
                NeverAsk.read(reader, bibliography, problems),
                Playbooks.read(reader, bibliography, problems),
                SeverityRules.read(reader, bibliography, problems),
                problems);
    }
}
