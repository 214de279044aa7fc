package dev.vigie.feature.crisis;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.crisis.CrisisEvent.Recorded;
import java.time.Instant;
import java.util.List;

/** Keeps the events of crises. */
public interface CrisisStore {

    /** Begins a crisis and answers its number, 1 for an organization's first. */
    int open(OrgId org, CrisisEvent.Opened opening, UserRef by, Instant at);

    /**
     * Lets one opening of an organization after the other happen, until the end of the transaction
     * under way.
     */
    void oneOpeningAtATime(OrgId org);

    /** The events of a crisis in order; none when it does not exist. */
    List<Recorded> history(OrgId org, int crisis);

    /**
     * Appends an event.
     *
     * @return false when that version exists already: somebody else was faster, look again
     */
    boolean append(OrgId org, int crisis, Recorded event);

    /** The numbers of crises, newest first. */
    List<Integer> numbers(OrgId org, boolean open, int limit);
}
