package dev.vigie.command;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.text.Language;

/**
 * Who speaks, as the organization knows them.
 *
 * @param org the organization they speak in
 * @param person who
 * @param language the one to answer in
 * @param administrator whether they administer the workspace or server
 */
public record Caller(OrgId org, Person person, Language language, boolean administrator) {}
