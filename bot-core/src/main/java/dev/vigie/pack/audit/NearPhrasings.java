package dev.vigie.pack.audit;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vigie.pack.Document;
import dev.vigie.pack.Problems;
import dev.vigie.text.Folding;
import dev.vigie.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrasings of two cards that say the same: whoever types one of them cannot be told which card is
 * meant.
 *
 * <ol>
 *   <li>A phrasing is the set of the stems of its words, without the small words of its language.
 *   <li>Two phrasings are the same when their sets are, or when they share four stems out of five.
 *   <li>Only phrasings that share a stem are compared.
 * </ol>
 */
final class NearPhrasings {

    private static final double SAME = 0.8;
    private static final int ENOUGH = 3;
    private static final int LEAST = 2;
    private static final List<String> ENDINGS =
            List.of(
                    "ations", "ation", "ements", "ement", "ing", "ers", "ees", "er", "ed", "es",
                    "ez", "ee", "s", "x", "e");

    private final Problems problems;
    private final List<Phrasing> phrasings = new ArrayList<>();

    NearPhrasings(Problems problems) {
        this.problems = problems;
    }

    private record Phrasing(
            Document<JsonNode> file, String at, String card, String text, Set<String> stems) {}

    void add(Document<JsonNode> file) {
        JsonNode cards = file.content().path("cards");
        for (int i = 0; i < cards.size(); i++) {
            for (Language language : Language.values()) {
                JsonNode asked = cards.get(i).path(language.code()).path("asked");
                for (int j = 0; j < asked.size(); j++) {
                    String text = asked.get(j).asText();
                    phrasings.add(
                            new Phrasing(
                                    file,
                                    "/cards/" + i + "/" + language.code() + "/asked/" + j,
                                    cards.get(i).path("id").asText(),
                                    text,
                                    stems(text, language)));
                }
            }
        }
    }

    /**
     * Warns at the later one of two, naming the earlier. A card of a later pack may say the same;
     * the very same words are a mistake, told when the cards are read.
     */
    void compare() {
        Map<String, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < phrasings.size(); i++) {
            Phrasing later = phrasings.get(i);
            Map<Integer, Integer> shared = new LinkedHashMap<>();
            for (String stem : later.stems()) {
                List<Integer> earlier = having.computeIfAbsent(stem, s -> new ArrayList<>());
                earlier.forEach(j -> shared.merge(j, 1, Integer::sum));
                earlier.add(i);
            }
            shared.forEach((j, count) -> compare(phrasings.get(j), later, count));
        }
    }

    private void compare(Phrasing earlier, Phrasing later, int shared) {
        if (earlier.card().equals(later.card())
                || earlier.file().pack() != later.file().pack()
                || Folding.fold(earlier.text()).equals(Folding.fold(later.text()))) {
            return;
        }
        int fewer = Math.min(earlier.stems().size(), later.stems().size());
        int all = earlier.stems().size() + later.stems().size() - shared;
        boolean same = shared == all && fewer >= LEAST;
        if (same || (fewer >= ENOUGH && (double) shared / all >= SAME)) {
            problems.warning(
                    later.file(),
                    later.at(),
                    "check.asked-nearly-twice",
                    "phrasing",
                    later.text(),
                    "other",
                    earlier.text(),
                    "card",
                    earlier.card(),
                    "file",
                    earlier.file().file(),
                    "line",
                    String.valueOf(earlier.file().line(earlier.at())));
        }
    }

    private static Set<String> stems(String text, Language language) {
        Set<String> stems = new HashSet<>();
        for (String word : Folding.fold(text).split(" ")) {
            if (!word.isEmpty() && !SmallWords.of(language).contains(word)) {
                stems.add(language.code() + ":" + stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
