package dev.vigie.feature.interview;

import java.util.Optional;

/**
 * Which questions are wanted; what is not said does not matter.
 *
 * @param competency a competency's code
 * @param role a job
 * @param level an experience
 * @param type a kind of evidence
 */
public record Filter(
        Optional<String> competency,
        Optional<Question.Job> role,
        Optional<Question.Level> level,
        Optional<Question.Type> type) {

    public static final Filter NONE =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean leaves(Question question, String itsCompetency) {
        return competency.map(itsCompetency::equals).orElse(true)
                && role.map(question::meantFor).orElse(true)
                && level.map(l -> question.level() == l).orElse(true)
                && type.map(t -> question.type() == t).orElse(true);
    }
}
