package dev.vigie.feature.interview.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * When each question begins, in minutes from the start of the interview.
 *
 * @param starts of the questions, in order
 * @param closing when the candidate's own questions begin
 * @param spare minutes that are left over
 */
public record TimePlan(List<Integer> starts, int closing, int spare) {

    public TimePlan {
        starts = List.copyOf(starts);
    }

    public static TimePlan of(Kit.Plan plan) {
        List<Integer> starts = new ArrayList<>();
        int at = KitRequest.OPENING;
        for (KitItem item : plan.main()) {
            starts.add(at);
            at += item.minutes();
        }
        return new TimePlan(starts, at, plan.request().minutes() - at - KitRequest.CLOSING);
    }
}
