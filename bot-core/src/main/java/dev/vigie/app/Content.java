package dev.vigie.app;

import dev.vigie.feature.crisis.Playbooks;
import dev.vigie.feature.interview.QuestionBank;
import dev.vigie.feature.interview.neverask.NeverAsk;
import dev.vigie.feature.knowledge.KnowledgeBase;
import dev.vigie.pack.Bibliography;
import dev.vigie.pack.PackFolder;
import dev.vigie.pack.PackReader;
import dev.vigie.pack.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the packs hold.
 *
 * @param knowledge cards
 * @param questions interview questions
 * @param neverAsk what an interview never asks
 * @param playbooks crisis playbooks
 * @param problems what is wrong with them
 */
public record Content(
        KnowledgeBase knowledge,
        QuestionBank questions,
        NeverAsk neverAsk,
        Playbooks playbooks,
        Problems problems) {

    /** The built-in pack, with others merged over it by id. */
    public static Content read(List<Path> directories) {
        List<PackFolder> packs = new ArrayList<>();
        packs.add(PackFolder.builtIn());
        directories.forEach(directory -> packs.add(PackFolder.at(directory)));
        PackReader reader = new PackReader(packs);
        Problems problems = new Problems();
        Bibliography bibliography = Bibliography.read(reader, problems);
        return new Content(
                KnowledgeBase.read(reader, bibliography, problems),
                QuestionBank.read(reader, bibliography, problems),
                NeverAsk.read(reader, bibliography, problems),
                Playbooks.read(reader, bibliography, problems),
                problems);
    }
}
