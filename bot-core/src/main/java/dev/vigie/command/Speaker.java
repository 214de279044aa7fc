package dev.vigie.command;

import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Language;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks, as the platform tells it.
 *
 * @param person who
 * @param locale the language the platform knows this person by, if it does
 * @param standing what they are there
 */
public record Speaker(Person person, Optional<Language> locale, Standing standing) {

    /**
     * What somebody is in the workspace or server.
     *
     * @param administrator whether they administer it
     * @param outsider whether they belong to another one (a channel shared between two)
     * @param groups the user groups or roles they are in, as far as the platform says
     * @param zone their time zone, if the platform knows it
     */
    public record Standing(
            boolean administrator, boolean outsider, Set<UserRef> groups, Optional<ZoneId> zone) {

        public static final Standing MEMBER =
                new Standing(false, false, Set.of(), Optional.empty());

        public static final Standing ADMINISTRATOR =
                new Standing(true, false, Set.of(), Optional.empty());

        public Standing {
            groups = Set.copyOf(groups);
        }
    }

    public boolean administrator() {
        return standing.administrator();
    }
}
