package dev.vigie.feature.interview.results;

import dev.vigie.feature.interview.scoring.Merge;
import dev.vigie.feature.interview.scoring.Score;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each number of points was given, by competency.
 *
 * @param counts competency to five counts, of 1 to 5 points
 */
record Distribution(Map<String, List<Integer>> counts) {

    static Distribution of(Collection<Merge> merges) {
        Map<String, int[]> counted = new LinkedHashMap<>();
        for (Merge merge : merges) {
            for (Merge.Line line : merge.lines()) {
                int[] counts = counted.computeIfAbsent(line.competency(), c -> new int[Score.MAX]);
                line.items().forEach(item -> item.points().values().forEach(p -> counts[p - 1]++));
            }
        }
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        counted.forEach(
                (competency, counts) ->
                        all.put(competency, Arrays.stream(counts).boxed().toList()));
        return new Distribution(all);
    }

    boolean isEmpty() {
        return counts.values().stream()
                .allMatch(list -> list.stream().allMatch(count -> count == 0));
    }
}
