package dev.vigie.feature.knowledge;

import dev.vigie.app.Content;
import dev.vigie.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ranking a question on the built-in pack, beside the raw Lucene query on the same fields. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AskBenchmark {

    private static final List<String> QUESTIONS =
            List.of(
                    "comment répondre à un commentaire négatif ?",
                    "how often should we post",
                    "qui appeler en premier pendant une crise",
                    "what can we not ask in an interview",
                    "recette de pouding chômeur");

    private final Map<Language, Analyzer> analyzers =
            Map.of(Language.FR, CardAnalyzer.french(), Language.EN, CardAnalyzer.english());
    private Search search;
    private IndexSearcher searcher;
    private int next;

    @Setup
    public void index() throws IOException {
        KnowledgeBase base = Content.read(List.of()).knowledge();
        search = new LexicalSearch(base.cards());
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(CardAnalyzer.perField(analyzers)))) {
            for (Card card : base.cards()) {
                writer.addDocument(document(card));
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static Document document(Card card) {
        Document document = new Document();
        for (Language language : Language.values()) {
            CardText text = card.in(language);
            document.add(
                    new TextField(
                            LexicalSearch.asked(language),
                            text.title() + "\n" + String.join("\n", text.asked()),
                            Field.Store.NO));
            document.add(
                    new TextField(
                            LexicalSearch.answer(language),
                            text.answer() + "\n" + text.detail(),
                            Field.Store.NO));
        }
        return document;
    }

    @Benchmark
    public Search.Ranking ask() {
        return search.rank(question());
    }

    @Benchmark
    public TopDocs rawLucene() throws IOException {
        String question = question();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            QueryBuilder words = new QueryBuilder(analyzers.getOrDefault(language, CardAnalyzer.english()));
            for (String field : List.of(LexicalSearch.asked(language), LexicalSearch.answer(language))) {
                var part = words.createBooleanQuery(field, question);
                if (part != null) {
                    query.add(part, BooleanClause.Occur.SHOULD);
                }
            }
        }
        return searcher.search(query.build(), 10);
    }

    private String question() {
        next = (next + 1) % QUESTIONS.size();
        return QUESTIONS.get(next);
    }
}
