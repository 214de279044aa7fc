package dev.vigie.command;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Language;
import java.util.stream.Stream;

/**
 * Who speaks, as the organization knows them.
 *
 * @param org the organization they speak in
 * @param person who
 * @param language the one to answer in
 * @param standing what they are in the workspace or server
 */
public record Caller(OrgId org, Person person, Language language, Speaker.Standing standing) {

    public boolean administrator() {
        return standing.administrator();
    }

    /** The person, and the groups they are in: what somebody may be named by. */
    public Stream<UserRef> identities() {
        return Stream.concat(Stream.of(person.ref()), standing.groups().stream());
    }
}
