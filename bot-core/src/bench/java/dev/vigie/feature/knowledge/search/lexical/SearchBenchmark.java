package dev.vigie.feature.knowledge.search.lexical;

import dev.vigie.app.Content;
import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.Search;
import dev.vigie.feature.knowledge.search.Stage;
import dev.vigie.feature.knowledge.search.pipeline.Searches;
import dev.vigie.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Ranking a question by its words, beside the raw Lucene query on the same four fields. Larger
 * bases are made of the sentences of the built-in cards, mixed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {

    private static final List<String> QUESTIONS =
            List.of(
                    "comment répondre à un commentaire négatif ?",
                    "how often should we post",
                    "qui appeler en premier pendant une crise",
                    "what can we not ask in an interview",
                    "recette de pouding chômeur");

    @Param({"1000", "10000", "100000"})
    private int cards;

    private final Map<Language, Analyzer> analyzers =
            Map.of(Language.FR, EntryAnalyzer.french(), Language.EN, EntryAnalyzer.english());
    private Search search;
    private IndexSearcher searcher;
    private int next;

    @Setup
    public void index() throws IOException {
        List<Entry> entries = mixed(Content.read(List.of()).knowledge().searched(), cards);
        search = Searches.now(entries, EnumSet.complementOf(EnumSet.of(Stage.SEMANTIC)));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(EntryAnalyzer.perField(analyzers));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static List<Entry> mixed(List<Entry> cards, int count) {
        Random random = new Random(7);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Entry one = cards.get(random.nextInt(cards.size()));
            Entry other = cards.get(random.nextInt(cards.size()));
            entries.add(
                    new Entry(
                            "card-" + i,
                            Map.of(
                                    Language.FR, side(one, other, Language.FR, i),
                                    Language.EN, side(one, other, Language.EN, i))));
        }
        return entries;
    }

    private static Entry.Side side(Entry one, Entry other, Language language, int number) {
        Entry.Side asked = one.sides().get(language);
        Entry.Side answered = other.sides().get(language);
        return new Entry.Side(
                asked.title() + " " + number, asked.asked(), answered.answer(), answered.detail());
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        entry.sides()
                .forEach(
                        (language, side) -> {
                            document.add(
                                    new TextField(
                                            LexicalIndex.asked(language),
                                            String.join("\n", side.phrasings()),
                                            Field.Store.NO));
                            document.add(
                                    new TextField(
                                            LexicalIndex.answer(language),
                                            side.answer() + "\n" + side.detail(),
                                            Field.Store.NO));
                        });
        return document;
    }

    /** A number makes each question a new one: none is remembered. */
    @Benchmark
    public Search.Ranking byWords() {
        return search.rank(question());
    }

    @Benchmark
    public TopDocs rawLucene() throws IOException {
        String question = question();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            QueryBuilder words = new QueryBuilder(analyzers.get(language));
            for (String field :
                    List.of(LexicalIndex.asked(language), LexicalIndex.answer(language))) {
                var part = words.createBooleanQuery(field, question);
                if (part != null) {
                    query.add(part, BooleanClause.Occur.SHOULD);
                }
            }
        }
        return searcher.search(query.build(), 10);
    }

    private String question() {
        next++;
        return QUESTIONS.get(next % QUESTIONS.size()) + " " + next;
    }
}
