package dev.vigie.feature.interview.kit;

import dev.vigie.feature.interview.Question;
import java.util.List;

/**
 * What a kit is wanted for.
 *
 * @param role the job
 * @param level the experience
 * @param minutes the length of the whole interview
 * @param competencies codes of what matters, each once, in the order to be asked
 */
public record KitRequest(
        Question.Job role, Question.Level level, int minutes, List<String> competencies) {

    /** Minutes to welcome a candidate and say how the interview goes. */
    public static final int OPENING = 3;

    /** Minutes for the candidate's own questions and what comes next. */
    public static final int CLOSING = 4;

    public KitRequest {
        competencies = List.copyOf(competencies);
    }

    /** What is left for questions. */
    public int available() {
        return minutes - OPENING - CLOSING;
    }
}
