package dev.vigie.feature.interview.kit;

import dev.vigie.feature.interview.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Pairs the questions of a competency: one for the main form, one like it for the reserve. */
final class Pairing {

    /** Asked so often more, a question gives way to one that is a little less suitable. */
    private static final int WORN = 4;

    private static final List<Question.Level> LEVELS = List.of(Question.Level.values());

    private final Question.Level level;
    private final Map<String, Integer> exposure;
    private final RandomGenerator random;
    private final Map<Question.Type, Integer> used = new EnumMap<>(Question.Type.class);

    Pairing(Question.Level level, Map<String, Integer> exposure, RandomGenerator random) {
        this.level = level;
        this.exposure = exposure;
        this.random = random;
    }

    /** Two questions for the same place. */
    record Pair(Question main, Question reserve) {

        /** The longer of the two: either form then fits. */
        int minutes() {
            return Math.max(main.minutes(), reserve.minutes());
        }
    }

    static int distance(Question.Level one, Question.Level other) {
        return Math.abs(LEVELS.indexOf(one) - LEVELS.indexOf(other));
    }

    /**
     * The fewest minutes that so many pairs take: the shortest questions, neighbours together.
     *
     * @return empty when there are too few questions
     */
    static OptionalInt cost(List<Question> pool, int pairs) {
        if (pool.size() < 2 * pairs) {
            return OptionalInt.empty();
        }
        int[] minutes = pool.stream().mapToInt(Question::minutes).sorted().toArray();
        int sum = 0;
        for (int pair = 0; pair < pairs; pair++) {
            sum += minutes[2 * pair + 1];
        }
        return OptionalInt.of(sum);
    }

    /**
     * Chooses pairs one after the other, each the best that leaves room for the rest.
     *
     * @param budget minutes for all of them, no less than {@link #cost}
     */
    List<Pair> choose(List<Question> pool, int pairs, int budget) {
        List<Question> left = new ArrayList<>(pool);
        List<Pair> chosen = new ArrayList<>();
        int room = budget;
        while (chosen.size() < pairs) {
            Pair pair = best(left, pairs - chosen.size() - 1, room);
            left.remove(pair.main());
            left.remove(pair.reserve());
            room -= pair.minutes();
            used.merge(pair.main().type(), 1, Integer::sum);
            chosen.add(pair);
        }
        return chosen;
    }

    private Pair best(List<Question> pool, int more, int room) {
        Map<String, Double> chance = chances(pool);
        List<Pair> pairs = new ArrayList<>();
        for (Question main : pool) {
            for (Question reserve : pool) {
                if (!main.equals(reserve)) {
                    pairs.add(new Pair(main, reserve));
                }
            }
        }
        return pairs.stream()
                .filter(pair -> leavesRoom(pair, pool, more, room))
                .min(
                        Comparator.<Pair>comparingInt(
                                        pair -> unlikeness(pair) + exposure(pair) / WORN)
                                .thenComparingInt(this::exposure)
                                .thenComparingInt(p -> used.getOrDefault(p.main().type(), 0))
                                .thenComparingDouble(
                                        p -> chance(chance, p.main()) + chance(chance, p.reserve()))
                                .thenComparingDouble(p -> chance(chance, p.main())))
                .orElseThrow(() -> new IllegalStateException("the shortest pair always fits"));
    }

    private static boolean leavesRoom(Pair pair, List<Question> pool, int more, int room) {
        List<Question> rest = new ArrayList<>(pool);
        rest.remove(pair.main());
        rest.remove(pair.reserve());
        OptionalInt others = cost(rest, more);
        return others.isPresent() && pair.minutes() + others.getAsInt() <= room;
    }

    /** The best counterpart of a question. */
    Optional<Question> best(List<Question> pool, Question counterpart) {
        Map<String, Double> chance = chances(pool);
        return pool.stream()
                .min(
                        Comparator.<Question>comparingInt(q -> unlikeness(new Pair(q, counterpart)))
                                .thenComparingInt(q -> exposure.getOrDefault(q.id(), 0))
                                .thenComparingDouble(q -> chance(chance, q)));
    }

    /** A reserve of another type is worse than two questions each a level off. */
    private int unlikeness(Pair pair) {
        int types = pair.main().type() == pair.reserve().type() ? 0 : 3;
        return types
                + distance(pair.main().level(), level)
                + distance(pair.reserve().level(), level);
    }

    private int exposure(Pair pair) {
        return exposure.getOrDefault(pair.main().id(), 0)
                + exposure.getOrDefault(pair.reserve().id(), 0);
    }

    private Map<String, Double> chances(List<Question> pool) {
        Map<String, Double> chances = new HashMap<>();
        pool.forEach(question -> chances.put(question.id(), random.nextDouble()));
        return chances;
    }

    private static double chance(Map<String, Double> chances, Question question) {
        return chances.getOrDefault(question.id(), 0.0);
    }
}
