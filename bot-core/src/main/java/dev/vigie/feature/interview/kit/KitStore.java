package dev.vigie.feature.interview.kit;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps kits, their panels, and how often each question was asked. */
public interface KitStore {

    /** A new draft; whoever makes it is on its panel. */
    Kit create(OrgId org, Kit.Plan plan, UserRef creator, Instant at);

    /** A new draft of a kit that exists, with the next version. */
    Kit revise(OrgId org, int number, Kit.Plan plan, UserRef by, Instant at);

    /** The last version of a kit. */
    Optional<Kit> latest(OrgId org, int number);

    Optional<Kit> kit(OrgId org, Kit.Id id);

    /** Keeps a changed kit; false when it has changed meanwhile: look again. */
    boolean save(OrgId org, Kit kit);

    /** The last version of every kit, by number. */
    List<Kit> all(OrgId org);

    /** Who interviews with a kit, in the order in which they joined. */
    List<UserRef> panel(OrgId org, int number);

    /** Adds somebody to a panel; adding the same one twice changes nothing. */
    void join(OrgId org, int number, UserRef person, Instant at);

    /** Takes somebody off a panel; false when they were not on it. */
    boolean leave(OrgId org, int number, UserRef person);

    /** How often each question was put to a candidate. */
    Map<String, Integer> exposure(OrgId org);

    /** Counts questions put to one more candidate. */
    void expose(OrgId org, Collection<String> questions);
}
