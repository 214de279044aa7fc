package dev.vigie.feature.interview;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Questions to draw from, all of one competency. */
final class Sets {

    private Sets() {}

    static NavigableMap<String, String> of(Collection<String> questions) {
        NavigableMap<String, String> set = new TreeMap<>();
        questions.forEach(question -> set.put(question, "QA1"));
        return set;
    }
}
