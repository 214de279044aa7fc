package dev.vigie.feature.knowledge.search.eval;

import java.util.Set;

/**
 * A question whose answers are known.
 *
 * @param text as somebody typed it
 * @param language its code
 * @param answers ids of the entries that answer it; empty when none does
 */
public record KnownQuestion(String text, String language, Set<String> answers) {

    public boolean inScope() {
        return !answers.isEmpty();
    }
}
