package dev.vigie.command;

import dev.vigie.chat.Person;
import dev.vigie.text.Language;
import java.util.Optional;

/**
 * Who speaks, as the platform tells it.
 *
 * @param person who
 * @param locale the language the platform knows this person by, if it does
 * @param administrator whether they administer the workspace or server
 */
public record Speaker(Person person, Optional<Language> locale, boolean administrator) {}
