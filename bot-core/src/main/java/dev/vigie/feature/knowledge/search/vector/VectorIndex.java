package dev.vigie.feature.knowledge.search.vector;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The meaning of entries: how near a question is to the ways each one is asked and to its answers.
 *
 * <p>All vectors of this model lean the same way; what they have in common is taken off before they
 * are compared. An entry's score is the mean of two: the nearest three of its phrasings, and the
 * middle of all of them. Its answers count besides.
 */
public final class VectorIndex {

    /** The vectors that what is common to all is drawn from count this much against none. */
    private static final double DOUBT = 20;

    private static final int NEAREST = 3;

    private final float[] common;
    private final Map<String, Meant> meant = new ConcurrentHashMap<>();

    /**
     * The texts of an entry as vectors.
     *
     * @param id of the entry
     * @param asked its phrasings
     * @param answers parts of its answers
     */
    public record Texts(String id, List<float[]> asked, List<float[]> answers) {}

    /** An entry's vectors, and the middle of those it is asked with. */
    private static final class Meant {
        private final float[][] asked;
        private final float[] middle;
        private final float[][] answers;

        private Meant(float[][] asked, float[][] answers) {
            this.asked = asked;
            this.answers = answers;
            this.middle = middle(asked);
        }
    }

    /**
     * How near an entry is.
     *
     * @param asked to the ways it is asked
     * @param answer to its nearest answer
     */
    public record Nearness(double asked, double answer) {}

    public VectorIndex(Collection<Texts> entries) {
        this.common = common(entries);
        entries.forEach(this::put);
    }

    private static float[] common(Collection<Texts> entries) {
        double[] sum = new double[Model.DIMENSIONS];
        double count = DOUBT;
        for (Texts entry : entries) {
            for (List<float[]> texts : List.of(entry.asked(), entry.answers())) {
                for (float[] vector : texts) {
                    count++;
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += vector[i];
                    }
                }
            }
        }
        float[] common = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            common[i] = (float) (sum[i] / count);
        }
        return common;
    }

    /** Adds or replaces an entry. */
    public void put(Texts entry) {
        float[][] asked = entry.asked().stream().map(this::own).toArray(float[][]::new);
        float[][] answers = entry.answers().stream().map(this::own).toArray(float[][]::new);
        meant.put(entry.id(), new Meant(asked, answers));
    }

    public void remove(String id) {
        meant.remove(id);
    }

    /** What a vector says that others do not. */
    private float[] own(float[] vector) {
        float[] own = new float[vector.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = vector[i] - common[i];
        }
        return Vectors.unit(own);
    }

    private static float[] middle(float[][] vectors) {
        float[] sum = new float[Model.DIMENSIONS];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return Vectors.unit(sum);
    }

    /** Every entry by its id, from -1 to 1. */
    public Map<String, Nearness> near(float[] question) {
        float[] own = own(question);
        Map<String, Nearness> near = new HashMap<>(meant.size() * 2);
        meant.forEach((id, entry) -> near.put(id, nearness(own, entry)));
        return near;
    }

    private static Nearness nearness(float[] question, Meant entry) {
        double answer = nearest(question, entry.answers, 1);
        if (entry.asked.length == 0) {
            return new Nearness(answer, answer);
        }
        double asked = nearest(question, entry.asked, NEAREST);
        double middle = Vectors.dot(question, entry.middle);
        return new Nearness((asked + middle) / 2, answer);
    }

    /** The mean of the nearest few; 0 without any. */
    private static double nearest(float[] question, float[][] vectors, int few) {
        double[] best = new double[few];
        Arrays.fill(best, -1);
        for (float[] vector : vectors) {
            double near = Vectors.dot(question, vector);
            int i = few - 1;
            if (near > best[i]) {
                for (; i > 0 && near > best[i - 1]; i--) {
                    best[i] = best[i - 1];
                }
                best[i] = near;
            }
        }
        double sum = 0;
        int counted = Math.min(few, vectors.length);
        for (int i = 0; i < counted; i++) {
            sum += best[i];
        }
        return counted == 0 ? 0 : sum / counted;
    }
}
