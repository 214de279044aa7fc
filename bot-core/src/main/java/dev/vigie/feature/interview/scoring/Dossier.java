package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything held about a candidate.
 *
 * @param candidate who
 * @param scores of all interviewers, by item
 * @param submitted when each interviewer submitted their sheet
 * @param witnesses who has seen the sheets without having one
 */
public record Dossier(
        Candidate candidate,
        List<Score> scores,
        Map<UserRef, Instant> submitted,
        Map<UserRef, Instant> witnesses) {

    public Dossier {
        scores = List.copyOf(scores);
        submitted = Collections.unmodifiableMap(new LinkedHashMap<>(submitted));
        witnesses = Collections.unmodifiableMap(new LinkedHashMap<>(witnesses));
    }

    /** One interviewer's scores, by item. */
    public List<Score> of(UserRef person) {
        return scores.stream().filter(score -> score.person().equals(person)).toList();
    }

    public Optional<Score> of(UserRef person, int item) {
        return of(person).stream().filter(score -> score.item() == item).findFirst();
    }

    /** The scores of those who have submitted. */
    public List<Score> submittedScores() {
        return scores.stream().filter(score -> submitted.containsKey(score.person())).toList();
    }

    /** When somebody first scored: from then on the interview has taken place. */
    public Optional<Instant> begun() {
        return scores.stream().map(Score::at).min(Instant::compareTo);
    }

    /** When something last happened. */
    public Instant touched() {
        Instant last = candidate.addedAt();
        for (Score score : scores) {
            last = score.at().isAfter(last) ? score.at() : last;
        }
        return last;
    }
}
