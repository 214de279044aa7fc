package dev.vigie.feature.knowledge.team;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Keeps the cards that teams write, version after version. */
public interface TeamCardStore {

    /** Keeps a new version; false when there is one with that number. */
    boolean add(OrgId org, TeamCard card);

    /** Keeps a change of a version; false when somebody else changed it meanwhile. */
    boolean replace(OrgId org, TeamCard card);

    /** All versions of a card, the newest first. */
    List<TeamCard> history(OrgId org, String card);

    /** The newest approved version of each card, by id. */
    List<TeamCard> approved(OrgId org);

    /** Versions being written or waiting for approval, the oldest change first. */
    List<TeamCard> open(OrgId org);

    /** A card was read over and is still true. */
    void reviewed(OrgId org, String card, LocalDate day, UserRef by);

    /** When cards were last read over, by id. */
    Map<String, LocalDate> reviews(OrgId org);

    /** Grows with every change of what an organization reads; 0 when it changed nothing ever. */
    long revision(OrgId org);
}
