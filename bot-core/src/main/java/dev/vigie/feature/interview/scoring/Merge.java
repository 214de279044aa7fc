package dev.vigie.feature.interview.scoring;

import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.kit.Kit;
import dev.vigie.feature.interview.kit.KitItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The submitted sheets of a candidate put together.
 *
 * <p>Where two interviewers differ by {@value #DISAGREEMENT} or more there is no average: it would
 * hide what must be talked about. Neither is there an overall figure then.
 *
 * @param lines by competency, in the kit's order
 */
public record Merge(List<Line> lines) {

    public static final int DISAGREEMENT = 2;

    public Merge {
        lines = List.copyOf(lines);
    }

    /**
     * A competency.
     *
     * @param competency its code
     * @param weight how much it counts
     * @param items its questions
     */
    public record Line(String competency, int weight, List<Item> items) {
        public Line {
            items = List.copyOf(items);
        }

        public int lowest() {
            return items.stream().mapToInt(Item::lowest).min().orElse(0);
        }

        public int highest() {
            return items.stream().mapToInt(Item::highest).max().orElse(0);
        }

        /** Questions on which people differ. */
        public List<Item> disagreements() {
            return items.stream().filter(Item::disagreed).toList();
        }

        /** Empty where people differ. */
        public Optional<Double> average() {
            OptionalDouble average =
                    items.stream()
                            .flatMap(item -> item.points().values().stream())
                            .mapToInt(Integer::intValue)
                            .average();
            return disagreements().isEmpty() && average.isPresent()
                    ? Optional.of(average.getAsDouble())
                    : Optional.empty();
        }
    }

    /**
     * A question.
     *
     * @param place in the kit, from 1
     * @param points by interviewer
     */
    public record Item(int place, Map<UserRef, Integer> points) {
        public Item {
            points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        }

        int lowest() {
            return points.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        }

        int highest() {
            return points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        boolean disagreed() {
            return highest() - lowest() >= DISAGREEMENT;
        }
    }

    /** Puts together what was submitted; what was not is left out. */
    public static Merge of(Kit kit, Dossier dossier) {
        Map<Integer, Map<UserRef, Integer>> points = new TreeMap<>();
        for (Score score : dossier.submittedScores()) {
            score.points()
                    .ifPresent(
                            p ->
                                    points.computeIfAbsent(
                                                    score.item(), item -> new LinkedHashMap<>())
                                            .put(score.person(), p));
        }
        Map<String, List<Item>> items = new LinkedHashMap<>();
        int place = 0;
        for (KitItem item : kit.items()) {
            place++;
            items.computeIfAbsent(item.competency(), code -> new ArrayList<>())
                    .add(new Item(place, points.getOrDefault(place, Map.of())));
        }
        List<Line> lines = new ArrayList<>();
        items.forEach(
                (code, those) ->
                        lines.add(new Line(code, kit.plan().weight(code).points(), those)));
        return new Merge(lines);
    }

    /** The weighted average; empty while people differ somewhere, or nothing was submitted. */
    public Optional<Double> overall() {
        double sum = 0;
        int weights = 0;
        for (Line line : lines) {
            Optional<Double> average = line.average();
            if (average.isEmpty()) {
                return Optional.empty();
            }
            sum += average.get() * line.weight();
            weights += line.weight();
        }
        return weights == 0 ? Optional.empty() : Optional.of(sum / weights);
    }

    /** Whether there is something to talk about. */
    public boolean disagreed() {
        return lines.stream().anyMatch(line -> !line.disagreements().isEmpty());
    }
}
