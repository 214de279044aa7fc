package dev.vigie.feature.knowledge.search.pipeline;

import dev.vigie.feature.knowledge.search.Entry;
import dev.vigie.feature.knowledge.search.vector.Model;
import dev.vigie.feature.knowledge.search.vector.Passages;
import dev.vigie.feature.knowledge.search.vector.StoredVectors;
import dev.vigie.feature.knowledge.search.vector.VectorIndex;
import dev.vigie.feature.knowledge.search.words.QuestionReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns texts and entries into vectors, all of them in English. */
public final class Meaning {

    private final Model model;
    private final StoredVectors stored;
    private final QuestionReader reader;

    public Meaning(Model model, StoredVectors stored, QuestionReader reader) {
        this.model = model;
        this.stored = stored;
        this.reader = reader;
    }

    float[] of(String english) {
        return model.embed(english);
    }

    /** On all processors: a large base takes a while. */
    List<VectorIndex.Texts> of(Collection<Entry> entries) {
        return entries.parallelStream().map(this::of).toList();
    }

    /** What is known beforehand is not computed again. */
    VectorIndex.Texts of(Entry entry) {
        return new VectorIndex.Texts(
                entry.id(), vectors(asked(entry, reader)), vectors(answers(entry, reader)));
    }

    private List<float[]> vectors(List<String> texts) {
        return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String english) {
        return stored.of(english).orElseGet(() -> model.embed(english));
    }

    /** The texts that the entries are compared by, in English. */
    public static Set<String> texts(Collection<Entry> entries, QuestionReader reader) {
        Set<String> texts = new TreeSet<>();
        for (Entry entry : entries) {
            texts.addAll(asked(entry, reader));
            texts.addAll(answers(entry, reader));
        }
        return texts;
    }

    private static List<String> asked(Entry entry, QuestionReader reader) {
        return said(entry, Entry.Side::phrasings, reader);
    }

    private static List<String> answers(Entry entry, QuestionReader reader) {
        return said(entry, side -> Passages.of(side.answer()), reader);
    }

    private static List<String> said(
            Entry entry, Function<Entry.Side, List<String>> part, QuestionReader reader) {
        List<String> said = new ArrayList<>();
        new TreeMap<>(entry.sides())
                .forEach(
                        (language, side) ->
                                part.apply(side)
                                        .forEach(text -> said.add(reader.english(text, language))));
        return said;
    }
}
