package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.UserRef;
import java.time.Instant;
import java.util.Optional;

/**
 * What one interviewer thought of one answer.
 *
 * @param person the interviewer
 * @param item the place of the question in the kit, from 1
 * @param points from {@value #MIN} to {@value #MAX}; empty while there is only a note
 * @param note in their own words; may be empty
 * @param at when it was last changed
 */
public record Score(UserRef person, int item, Optional<Integer> points, String note, Instant at) {

    public static final int MIN = 1;
    public static final int MAX = 5;
}
