package dev.vigie.feature.knowledge.search.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a long text into parts that the model can take in, each overlapping the one before. */
public final class Passages {

    private static final int WORDS = 80;
    private static final int STEP = 60;

    private Passages() {}

    /** None of an empty text. */
    public static List<String> of(String text) {
        List<String> passages = new ArrayList<>();
        if (text.isBlank()) {
            return passages;
        }
        String[] words = text.strip().split("\\s+");
        int from = 0;
        do {
            int to = Math.min(words.length, from + WORDS);
            passages.add(String.join(" ", Arrays.copyOfRange(words, from, to)));
            from += STEP;
        } while (from + WORDS - STEP < words.length);
        return passages;
    }
}
