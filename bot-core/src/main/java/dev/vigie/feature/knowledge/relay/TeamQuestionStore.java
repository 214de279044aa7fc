package dev.vigie.feature.knowledge.relay;

import dev.vigie.chat.OrgId;
import dev.vigie.timer.Addressee;
import java.util.List;
import java.util.Optional;

/** Keeps the questions that the team was asked. */
public interface TeamQuestionStore {

    /** Keeps a new question; empty when that very question was passed on already. */
    Optional<TeamQuestion> open(OrgId org, TeamQuestion.Origin asked, Optional<Addressee> to);

    Optional<TeamQuestion> find(OrgId org, int number);

    /** False when somebody else changed it meanwhile. */
    boolean replace(OrgId org, TeamQuestion question);

    /** Those in a state, the oldest first. */
    List<TeamQuestion> in(OrgId org, TeamQuestion.State state, int limit);
}
