package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.UserRef;
import java.util.List;

/**
 * Who may see the scores of a candidate, and who may score.
 *
 * <ol>
 *   <li>An interviewer sees the others' once they have submitted their own.
 *   <li>Whoever made the kit and does not interview sees them once every interviewer has submitted,
 *       and can no longer score that candidate.
 *   <li>Nobody else ever does.
 * </ol>
 *
 * @param dossier what is held
 * @param panel who interviews
 * @param creator who made the kit
 */
public record Blind(Dossier dossier, List<UserRef> panel, UserRef creator) {

    public Blind {
        panel = List.copyOf(panel);
    }

    public boolean maySee(UserRef person) {
        if (panel.contains(person)) {
            return dossier.submitted().containsKey(person);
        }
        return person.equals(creator) && complete();
    }

    /** Seeing without a sheet of one's own ends the right to score. */
    public boolean isWitness(UserRef person) {
        return maySee(person) && !dossier.submitted().containsKey(person);
    }

    public boolean mayScore(UserRef person) {
        return panel.contains(person)
                && !dossier.submitted().containsKey(person)
                && !dossier.witnesses().containsKey(person);
    }

    /** Who has still to submit. */
    public List<UserRef> missing() {
        return panel.stream().filter(this::mayScore).toList();
    }

    /** Whether every interviewer has submitted; never while there is none. */
    public boolean complete() {
        return !panel.isEmpty() && missing().isEmpty() && !dossier.submitted().isEmpty();
    }

    /** Who has written something and not submitted it. */
    public List<UserRef> writing() {
        return missing().stream().filter(person -> !dossier.of(person).isEmpty()).toList();
    }
}
