package dev.vigie.feature.knowledge.search.lexical;

import dev.vigie.text.Folding;
import dev.vigie.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How texts of entries and questions become index words: without accents, elisions, small words,
 * endings.
 */
final class EntryAnalyzer {

    /** The small words of both languages, accents removed: a question may mix them. */
    private static final CharArraySet STOP_WORDS = stopWords();

    private EntryAnalyzer() {}

    static Analyzer french() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream words = new LowerCaseFilter(source);
                words = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
                words = new ASCIIFoldingFilter(words);
                words = new StopFilter(words, STOP_WORDS);
                return new TokenStreamComponents(source, new FrenchLightStemFilter(words));
            }
        };
    }

    static Analyzer english() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream words = new EnglishPossessiveFilter(source);
                words = new LowerCaseFilter(words);
                words = new ASCIIFoldingFilter(words);
                words = new StopFilter(words, STOP_WORDS);
                return new TokenStreamComponents(source, new PorterStemFilter(words));
            }
        };
    }

    /** Each language's fields with its own analyzer. */
    static Analyzer perField(Map<Language, Analyzer> analyzers) {
        Map<String, Analyzer> fields = new HashMap<>();
        analyzers.forEach(
                (language, analyzer) -> {
                    fields.put(LexicalIndex.asked(language), analyzer);
                    fields.put(LexicalIndex.answer(language), analyzer);
                });
        return new PerFieldAnalyzerWrapper(english(), fields);
    }

    private static CharArraySet stopWords() {
        CharArraySet words = new CharArraySet(400, true);
        for (CharArraySet language :
                List.of(FrenchAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())) {
            for (Object word : language) {
                words.add(Folding.fold(new String((char[]) word)));
            }
        }
        // question words and fillers that no default list holds
        for (String word :
                ("comment what how do does did can could should would i we you my our your me us it"
                     + " faire fait faut peut dois doit quoi pourquoi quand combien why when where"
                     + " who which am is are was get got have has had need want veux veut voudrais"
                     + " aimerais svp please merci thanks bonjour hello salut hi hey")
                        .split(" ")) {
            words.add(word);
        }
        return CharArraySet.unmodifiableSet(words);
    }
}
