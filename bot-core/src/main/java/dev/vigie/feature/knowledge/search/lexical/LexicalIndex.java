package dev.vigie.feature.knowledge.search.lexical;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.words.Question;
import dev.vigie.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The words of entries, in memory. Each entry has four fields: how it is asked and what it answers,
 * in French and in English.
 */
public final class LexicalIndex {

    private static final String ID = "id";

    private final Map<Language, Analyzer> analyzers =
            Map.of(Language.FR, EntryAnalyzer.french(), Language.EN, EntryAnalyzer.english());
    private final ShareQuery query = new ShareQuery(analyzers);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public LexicalIndex(Collection<Entry> entries) {
        try {
            writer =
                    new IndexWriter(
                            new ByteBuffersDirectory(),
                            new IndexWriterConfig(EntryAnalyzer.perField(analyzers)));
            for (Entry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.forceMerge(1);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /** Adds or replaces an entry; the next search sees it. */
    public void put(Entry entry) {
        try {
            writer.updateDocument(new Term(ID, entry.id()), document(entry));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    public void remove(String id) {
        try {
            writer.deleteDocuments(new Term(ID, id));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(entry.id())));
        entry.sides()
                .forEach(
                        (language, side) -> {
                            add(document, asked(language), String.join("\n", side.phrasings()));
                            add(document, answer(language), side.answer() + "\n" + side.detail());
                        });
        return document;
    }

    private static void add(Document document, String field, String text) {
        if (!text.isBlank()) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }

    static String asked(Language language) {
        return "asked." + language.code();
    }

    static String answer(Language language) {
        return "answer." + language.code();
    }

    /** How much of the question the best entries say, by id; at most so many. */
    public Map<String, Double> shares(Question question, int atMost) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return byId(searcher, query.of(question, searcher), atMost);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static Map<String, Double> byId(IndexSearcher searcher, Query query, int atMost)
            throws IOException {
        Map<String, Double> shares = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : searcher.search(query, atMost).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ID);
            ids.advanceExact(hit.doc - leaf.docBase);
            shares.put(ids.binaryValue().utf8ToString(), Math.min(1.0, hit.score));
        }
        return shares;
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("an index in memory", e);
    }
}
