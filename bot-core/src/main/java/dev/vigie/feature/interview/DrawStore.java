package dev.vigie.feature.interview;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Remembers which questions a person has drawn. */
public interface DrawStore {

    /** What was drawn and not forgotten, oldest first. */
    List<String> drawn(OrgId org, UserRef person);

    /** Records a draw; false when the question was already drawn, by the same person elsewhere. */
    boolean record(OrgId org, UserRef person, String question, Instant at);

    /**
     * Lets questions be drawn again, all of them or none.
     *
     * @return false when one of them is not drawn: somebody else was faster, look again
     */
    boolean forget(OrgId org, UserRef person, Collection<String> questions);
}
