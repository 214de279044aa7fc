package dev.vigie.feature.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    private static final String NOT_SAID = "any";

    boolean leaves(Question question, String itsCompetency) {
        return competency.map(itsCompetency::equals).orElse(true)
                && role.map(question::meantFor).orElse(true)
                && level.map(l -> question.level() == l).orElse(true)
                && type.map(t -> question.type() == t).orElse(true);
    }

    /** In a few characters, for a button: {@code OB1.s.i.any}. */
    public String code() {
        return String.join(
                ".",
                competency.orElse(NOT_SAID),
                role.map(Question.Job::id).map(Filter::initial).orElse(NOT_SAID),
                level.map(Question.Level::id).map(Filter::initial).orElse(NOT_SAID),
                type.map(Question.Type::id).map(Filter::initial).orElse(NOT_SAID));
    }

    /** Reads {@link #code}; what it does not understand does not matter. */
    public static Filter ofCode(String code) {
        List<String> parts = List.of(code.split("\\.", -1));
        if (parts.size() != 4) {
            return NONE;
        }
        return new Filter(
                Optional.of(parts.get(0)).filter(competency -> !competency.equals(NOT_SAID)),
                byInitial(parts.get(1), Question.Job.values(), Question.Job::id),
                byInitial(parts.get(2), Question.Level.values(), Question.Level::id),
                byInitial(parts.get(3), Question.Type.values(), Question.Type::id));
    }

    private static String initial(String id) {
        return id.substring(0, 1);
    }

    private static <E> Optional<E> byInitial(String initial, E[] values, Function<E, String> id) {
        return List.of(values).stream()
                .filter(value -> initial(id.apply(value)).equals(initial))
                .findFirst();
    }
}
