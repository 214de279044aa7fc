package dev.vigie.feature.knowledge.search.lexical;

import dev.vigie.feature.knowledge.search.words.Question;
import dev.vigie.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The one query that scores an entry by the share of the question it says.
 *
 * <ol>
 *   <li>A field's BM25 score is divided by the most it could be, the sum of the idf of the
 *       question's words, unknown words included.
 *   <li>How an entry is asked counts fully, what it answers for {@value #ANSWER_WEIGHT}; where no
 *       entry says how it is asked, the answers are all there is.
 *   <li>The better language wins. French fields are asked the question as it was typed, English
 *       ones what it says in English.
 * </ol>
 */
final class ShareQuery {

    private static final float ANSWER_WEIGHT = 0.4f;

    /** What a person asks is shorter; what is longer says enough. */
    private static final int MOST_WORDS = 100;

    private final Map<Language, Analyzer> analyzers;

    ShareQuery(Map<Language, Analyzer> analyzers) {
        this.analyzers = analyzers;
    }

    Query of(Question question, IndexSearcher searcher) throws IOException {
        List<Query> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            String text = language == Language.FR ? question.text() : question.english();
            Set<String> words = words(language, text);
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            String asked = LexicalIndex.asked(language);
            float all = (searcher.collectionStatistics(asked) == null ? 0 : 1) + ANSWER_WEIGHT;
            add(both, 1 / all, asked, words, searcher);
            add(both, ANSWER_WEIGHT / all, LexicalIndex.answer(language), words, searcher);
            languages.add(both.build());
        }
        return new DisjunctionMaxQuery(languages, 0);
    }

    private static void add(
            BooleanQuery.Builder query,
            float weight,
            String field,
            Set<String> words,
            IndexSearcher searcher)
            throws IOException {
        CollectionStatistics statistics = searcher.collectionStatistics(field);
        if (statistics == null) {
            return;
        }
        List<TermQuery> found = new ArrayList<>();
        double most = 0;
        for (String word : words) {
            Term term = new Term(field, word);
            TermStates states = TermStates.build(searcher, term, true);
            most += idf(states.docFreq(), statistics.docCount());
            if (states.docFreq() > 0) {
                found.add(new TermQuery(term, states));
            }
        }
        for (TermQuery term : found) {
            query.add(new BoostQuery(term, (float) (weight / most)), BooleanClause.Occur.SHOULD);
        }
    }

    /** BM25's, as Lucene computes it. */
    private static double idf(int documents, long all) {
        return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }

    private Set<String> words(Language language, String text) throws IOException {
        Analyzer analyzer = Objects.requireNonNull(analyzers.get(language));
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(LexicalIndex.asked(language), text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
