package dev.vigie.app;

import dev.vigie.feature.crisis.Playbooks;
import dev.vigie.feature.interview.QuestionBank;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Everything the packs hold.
 *
 * @param knowledge cards
 * @param search finds the card that answers
 * @param questions interview questions
 * @param playbooks crisis playbooks
 * @param problems what is wrong with them
 */
public record Content(
        KnowledgeBase knowledge,
        Search search,
        QuestionBank questions,
        Playbooks playbooks,
        Problems problems) {

    /** The built-in pack, with others merged over it by id; searched when first asked. */
    public static Content read(List<Path> directories) {
        return read(
                directories, entries -> new LaterSearch(() -> Searches.now(entries, Stage.all())));
    }

    /** The same with another search over the cards. */
    public static Content read(List<Path> directories, Function<List<Entry>, Search> searched) {
        List<PackFolder> packs = new ArrayList<>();
        packs.add(PackFolder.builtIn());
        directories.forEach(directory -> packs.add(PackFolder.at(directory)));
        PackReader reader = new PackReader(packs);
        Problems problems = new Problems();
        Bibliography bibliography = Bibliography.read(reader, problems);
        KnowledgeBase knowledge = KnowledgeBase.read(reader, bibliography, problems);
        return new Content(
                knowledge,
                searched.apply(knowledge.searched()),
                QuestionBank.read(reader, bibliography, problems),
                Playbooks.read(reader, bibliography, problems),
                problems);
    }
}
