package dev.vigie.command;

import dev.vigie.text.Bilingual;

/**
 * A value that an option can take.
 *
 * @param value what is stored and passed on, in ASCII
 * @param label what people read, at most 75 characters
 */
public record Choice(String value, Bilingual<String> label) {}
