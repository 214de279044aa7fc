package dev.vigie.feature.interview;

import dev.vigie.text.Bilingual;

/**
 * Something a job needs and an interview can observe.
 *
 * @param id long, readable
 * @param code short, for buttons
 * @param name shown
 * @param definition one sentence of observable behaviour
 */
public record Competency(
        String id, String code, Bilingual<String> name, Bilingual<String> definition) {}
