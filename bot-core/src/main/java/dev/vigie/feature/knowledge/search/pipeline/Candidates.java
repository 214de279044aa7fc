package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.lexical.LexicalIndex;
import dev.vigie.feature.knowledge.search.vector.VectorIndex;
import dev.vigie.feature.knowledge.search.words.Question;
import dev.vigie.feature.knowledge.search.words.QuestionReader;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Scores the entries for a question.
 *
 * <ol>
 *   <li>By words: the share of the question that an entry says.
 *   <li>By meaning: how near it is to the ways the entry is asked, and to its answer.
 *   <li>A weighted sum of both. They are bounded, so the sum still says how good the best one is;
 *       adding up ranks would not.
 *   <li>A question in the very words of one entry's phrasing is that entry.
 * </ol>
 */
final class Candidates {

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id);

    /** Where meaning ranks the whole base, words are asked of so many. */
    private static final int BY_WORDS = 200;

    private static final String NOBODY = "";

    private final QuestionReader reader;
    private final Set<Stage> stages;
    private final LexicalIndex lexical;
    private final Optional<Meaning> meaning;
    private final Optional<VectorIndex> vectors;

    /** The only entry that is asked in these very words. */
    private final Map<String, String> phrasings = new ConcurrentHashMap<>();

    Candidates(
            Collection<Entry> entries,
            QuestionReader reader,
            Optional<Meaning> meaning,
            Set<Stage> stages) {
        this.reader = reader;
        this.stages = stages;
        this.lexical = new LexicalIndex(entries.stream().map(this::inEnglishToo).toList());
        this.meaning = meaning;
        this.vectors = meaning.map(m -> new VectorIndex(m.of(entries)));
        entries.forEach(this::remember);
    }

    void put(Entry entry) {
        forget(entry.id());
        lexical.put(inEnglishToo(entry));
        meaning.ifPresent(m -> vectors.ifPresent(v -> v.put(m.of(entry))));
        remember(entry);
    }

    void remove(String id) {
        forget(id);
        lexical.remove(id);
        vectors.ifPresent(v -> v.remove(id));
    }

    /** An entry in French only can be found by English words, if it is said in them. */
    private Entry inEnglishToo(Entry entry) {
        Entry.Side french = entry.sides().get(Language.FR);
        if (french == null || entry.sides().containsKey(Language.EN)) {
            return entry;
        }
        UnaryOperator<String> english = text -> reader.english(text, Language.FR);
        return new Entry(
                entry.id(),
                Map.of(
                        Language.FR,
                        french,
                        Language.EN,
                        new Entry.Side(
                                english.apply(french.title()),
                                french.asked().stream().map(english).toList(),
                                english.apply(french.answer()),
                                english.apply(french.detail()))));
    }

    private void remember(Entry entry) {
        for (Entry.Side side : entry.sides().values()) {
            for (String text : side.phrasings()) {
                phrasings.merge(Folding.fold(text), entry.id(), (a, b) -> a.equals(b) ? a : NOBODY);
            }
        }
    }

    private void forget(String id) {
        phrasings.values().removeIf(id::equals);
    }

    /** The best first, at most so many. */
    List<Candidate> of(Question question, int atMost) {
        Map<String, Double> words =
                stages.contains(Stage.LEXICAL)
                        ? lexical.shares(question, vectors.isPresent() ? BY_WORDS : atMost)
                        : Map.of();
        String certain = phrasings.getOrDefault(Folding.fold(question.text()), NOBODY);
        return vectors.map(v -> byBoth(v, question, words)).orElseGet(() -> byWords(words)).stream()
                .map(c -> c.id().equals(certain) ? c.certain() : c)
                .sorted(BEST_FIRST)
                .limit(atMost)
                .toList();
    }

    private List<Candidate> byBoth(
            VectorIndex index, Question question, Map<String, Double> words) {
        float[] vector = meaning.orElseThrow().of(question.english());
        return index.near(vector).entrySet().stream()
                .map(
                        e ->
                                Candidate.of(
                                        e.getKey(),
                                        words.getOrDefault(e.getKey(), 0.0),
                                        e.getValue().asked(),
                                        e.getValue().answer()))
                .toList();
    }

    private static List<Candidate> byWords(Map<String, Double> words) {
        return words.entrySet().stream().map(e -> Candidate.of(e.getKey(), e.getValue())).toList();
    }
}
