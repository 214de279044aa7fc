package dev.vigie.feature.knowledge.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The dictionary forms that an inflected French word, without accents, may come from. */
final class FrenchForms {

    private static final int SHORTEST_STEM = 2;

    /** An ending and what may stand in its place; the likelier first. */
    private record Ending(String typed, List<String> instead) {
        static Ending of(String typed, String... instead) {
            return new Ending(typed, List.of(instead));
        }
    }

    private static final List<Ending> ENDINGS =
            List.of(
                    Ending.of("eaux", "eau"),
                    Ending.of("aux", "al", "ail"),
                    Ending.of("s", ""),
                    Ending.of("x", ""),
                    Ending.of("elles", "el"),
                    Ending.of("elle", "el"),
                    Ending.of("ennes", "en"),
                    Ending.of("enne", "en"),
                    Ending.of("trices", "teur"),
                    Ending.of("trice", "teur"),
                    Ending.of("euses", "eur", "eux"),
                    Ending.of("euse", "eur", "eux"),
                    Ending.of("ives", "if"),
                    Ending.of("ive", "if"),
                    Ending.of("eres", "er"),
                    Ending.of("ere", "er"),
                    Ending.of("es", ""),
                    Ending.of("e", ""));

    private static final List<String> VERB_ENDINGS =
            List.of(
                    ("issaient erions eriez eraient irions iriez iraient issions issiez issent"
                         + " issons issait issais issez issant erait erais erons eront erez erai"
                         + " eras era irait irais irons iront irez irai iras ira assent aient ions"
                         + " iez ait ais ant ent ons ez ees es ee er ir ai as at ie ies is it us ue"
                         + " ues u e a i s t")
                            .split(" "));

    private static final List<String> INFINITIVES = List.of("er", "ir", "re", "oir", "");

    private FrenchForms() {}

    /** The likelier first; never the word itself. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (Ending ending : ENDINGS) {
            for (String instead : ending.instead()) {
                replace(word, ending.typed(), instead, forms);
            }
        }
        for (String ending : VERB_ENDINGS) {
            for (String infinitive : INFINITIVES) {
                for (String stem : stems(word, ending)) {
                    forms.add(stem + infinitive);
                }
            }
        }
        forms.remove(word);
        return forms;
    }

    private static void replace(String word, String ending, String instead, Set<String> forms) {
        if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
            forms.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }

    /** What stands before an ending; mangeons and appelle lose what French adds. */
    private static List<String> stems(String word, String ending) {
        List<String> stems = new ArrayList<>();
        if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
            String stem = word.substring(0, word.length() - ending.length());
            stems.add(stem);
            if (stem.endsWith("ge")) {
                stems.add(stem.substring(0, stem.length() - 1));
            }
            if (stem.endsWith("ll") || stem.endsWith("tt")) {
                stems.add(stem.substring(0, stem.length() - 1));
            }
            if (stem.endsWith("i")) {
                stems.add(stem.substring(0, stem.length() - 1) + "y");
            }
        }
        return stems;
    }
}
