package dev.vigie.feature.knowledge.search.words;

import dev.vigie.text.Language;

/**
 * A question as it is looked for.
 *
 * @param language it is most likely in
 * @param text put right, slang said in full
 * @param english what it says in English; the text itself when it is not French
 */
public record Question(Language language, String text, String english) {}
