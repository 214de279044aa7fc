package dev.vigie.feature.knowledge;

import dev.vigie.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Ranks cards by their words, with Lucene.
 *
 * <ol>
 *   <li>Each card has four fields: how it is asked and what it answers, in French and in English.
 *   <li>A question is searched in all four. A field's BM25 score is divided by the most it could
 *       be, the sum of the idf of the question's words, unknown words included: the result is a
 *       share, from 0 to 1, of what the question says.
 *   <li>How it is asked counts fully, what it answers for {@value #ANSWER_WEIGHT}. The better
 *       language wins.
 *   <li>A question that says the same words as one phrasing of one card only is that card, surely.
 *   <li>The share of the first card and its lead over the second decide: answer, choice or none.
 * </ol>
 */
public final class LexicalSearch implements Search, AutoCloseable {

    static final double ANSWER_WEIGHT = 0.4;

    /** From here on the first card answers; set on questions of our own, see the evaluation. */
    private static final double SURE = 0.42;

    /** Below, nothing answers. */
    private static final double HOPELESS = 0.27;

    /** A first card that leads by this much is not put to a choice. */
    private static final double CLEAR_LEAD = 0.06;

    private static final int KEPT = 10;

    private final List<Card> cards;
    private final Map<Language, Analyzer> analyzers =
            Map.of(Language.FR, CardAnalyzer.french(), Language.EN, CardAnalyzer.english());
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /**
     * The words of each phrasing to the only card that is asked with them; -1 when there are
     * several.
     */
    private final Map<Set<String>, Integer> phrasings = new HashMap<>();

    public LexicalSearch(Collection<Card> allCards) {
        this.cards = List.copyOf(allCards);
        try {
            index();
            reader = DirectoryReader.open(directory);
            for (int i = 0; i < cards.size(); i++) {
                rememberPhrasings(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
        searcher = new IndexSearcher(reader);
    }

    private void index() throws IOException {
        try (Analyzer perField = CardAnalyzer.perField(analyzers);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(perField))) {
            for (Card card : cards) {
                Document document = new Document();
                for (Language language : Language.values()) {
                    CardText text = card.in(language);
                    add(
                            document,
                            asked(language),
                            text.title() + "\n" + String.join("\n", text.asked()));
                    add(document, answer(language), text.answer() + "\n" + text.detail());
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private void rememberPhrasings(int card) throws IOException {
        for (Language language : Language.values()) {
            CardText text = cards.get(card).in(language);
            remember(words(asked(language), language, text.title()), card);
            for (String asked : text.asked()) {
                remember(words(asked(language), language, asked), card);
            }
        }
    }

    private void remember(Set<String> words, int card) {
        if (!words.isEmpty()) {
            phrasings.merge(words, card, (before, now) -> before.equals(now) ? now : -1);
        }
    }

    private static void add(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    static String asked(Language language) {
        return "asked." + language.code();
    }

    static String answer(Language language) {
        return "answer." + language.code();
    }

    @Override
    public Ranking rank(String question) {
        try {
            Map<Integer, Double> best = new HashMap<>();
            for (Language language : Language.values()) {
                Map<Integer, Double> shares = shares(asked(language), language, question);
                shares(answer(language), language, question)
                        .forEach((doc, s) -> shares.merge(doc, ANSWER_WEIGHT * s, Double::sum));
                shares.forEach(
                        (doc, share) -> best.merge(doc, share / (1 + ANSWER_WEIGHT), Math::max));
            }
            return ranking(best);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
    }

    private Map<Integer, Double> shares(String field, Language language, String question)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double most = 0;
        for (String word : words(field, language, question)) {
            Term term = new Term(field, word);
            query.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
            most += idf(reader.docFreq(term));
        }
        Map<Integer, Double> shares = new HashMap<>();
        if (most > 0) {
            for (ScoreDoc hit :
                    searcher.search(query.build(), Math.max(1, cards.size())).scoreDocs) {
                shares.put(hit.doc, hit.score / most);
            }
        }
        return shares;
    }

    private Set<String> words(String field, Language language, String question) throws IOException {
        Analyzer analyzer = analyzers.getOrDefault(language, CardAnalyzer.english());
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(field, question)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < IndexSearcher.getMaxClauseCount()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }

    /** BM25's, as Lucene computes it. */
    private double idf(int documents) {
        return Math.log(1 + (cards.size() - documents + 0.5) / (documents + 0.5));
    }

    private Ranking ranking(Map<Integer, Double> scores) {
        List<Scored> ranked = new ArrayList<>();
        scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .forEach(e -> ranked.add(new Scored(cards.get(e.getKey()), e.getValue())));
        double first = ranked.isEmpty() ? 0 : ranked.get(0).score();
        double lead = ranked.size() < 2 ? first : first - ranked.get(1).score();
        Outcome outcome =
                first < HOPELESS
                        ? Outcome.NONE
                        : first >= SURE || lead >= CLEAR_LEAD ? Outcome.ANSWER : Outcome.CHOICE;
        return new Ranking(List.copyOf(ranked), Math.min(1, first), outcome);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
