package dev.vigie.feature.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The lot: which questions follow from a seed. Anyone with the seed and the same questions obtains
 * the same ones, so that a draw can be shown to be fair.
 */
public final class Lot {

    /** Seeds are below this: short enough to be read aloud. */
    private static final long SEEDS = 36L * 36 * 36 * 36 * 36 * 36;

    private static final int RADIX = 36;

    private Lot() {}

    /** A new seed. */
    public static long seed(RandomGenerator random) {
        return random.nextLong(SEEDS);
    }

    /** A seed as it is printed. */
    public static String shown(long seed) {
        return Long.toString(seed, RADIX).toUpperCase(Locale.ROOT);
    }

    /**
     * Draws. One question is any of them alike. Several are spread over the competencies as evenly
     * as the set allows, any of a competency alike.
     *
     * @param seed decides
     * @param set question to competency
     * @param count how many, no more than there are
     */
    public static List<String> draw(long seed, NavigableMap<String, String> set, int count) {
        RandomGenerator random = new SplittableRandom(seed);
        if (count == 1) {
            return List.of(List.copyOf(set.keySet()).get(random.nextInt(set.size())));
        }
        List<List<String>> piles = new ArrayList<>(byCompetency(set));
        shuffle(piles, random);
        piles.forEach(pile -> shuffle(pile, random));
        List<String> drawn = new ArrayList<>();
        for (int turn = 0; drawn.size() < count && drawn.size() < set.size(); turn++) {
            for (List<String> pile : piles) {
                if (turn < pile.size() && drawn.size() < count) {
                    drawn.add(pile.get(turn));
                }
            }
        }
        return drawn;
    }

    private static Collection<List<String>> byCompetency(Map<String, String> set) {
        Map<String, List<String>> piles = new TreeMap<>();
        set.forEach(
                (question, competency) ->
                        piles.computeIfAbsent(competency, c -> new ArrayList<>()).add(question));
        return piles.values();
    }

    private static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T moved = list.get(i);
            list.set(i, list.get(other));
            list.set(other, moved);
        }
    }
}
