package dev.vigie.feature.knowledge.gap;

import dev.vigie.text.Folding;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether two questions ask the same.
 *
 * <ol>
 *   <li>Of each word that says something, the first {@value #STEM} letters count, without a plural:
 *       endings do not make another question.
 *   <li>Two questions are alike when {@value #ALIKE} or more of all their words are in both.
 * </ol>
 */
final class Likeness {

    private static final int STEM = 6;
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 16;
    private static final double ALIKE = 0.6;

    private static final Set<String> SAY_NOTHING =
            Set.of(
                    ("les une des aux que qui quoi dont est sont suis fait faire faut elle nous"
                         + " vous ils elles mon mes notre nos votre vos cet cette ces pas pour par"
                         + " sur dans avec sans chez comment pourquoi quand combien quel quelle"
                         + " quels quelles peut peux dois doit son ses leur leurs plus the and that"
                         + " which who what are was does did done how why when where can could"
                         + " should would must you she they our your their this these those not for"
                         + " with without from have has get someone somebody there will one")
                            .split(" "));

    private Likeness() {}

    /** The words that say something, in the order of the alphabet. */
    static Set<String> words(String question) {
        Set<String> words = new TreeSet<>();
        for (String word : Folding.fold(question).split(" ")) {
            if (word.length() >= SHORTEST
                    && !SAY_NOTHING.contains(word)
                    && words.size() < MOST_WORDS) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        String singular =
                word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"))
                        ? word.substring(0, word.length() - 1)
                        : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }

    static boolean alike(Set<String> one, Set<String> other) {
        return share(one, other) >= ALIKE;
    }

    /** The share of all their words that is in both, from 0 to 1. */
    static double share(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
