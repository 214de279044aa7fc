package dev.vigie.feature.interview.kit;

/**
 * How much a competency counts; without one, all count alike.
 *
 * @param points from 1 to {@value #MAX}
 * @param reason why it is not like the others
 */
public record Weight(int points, String reason) {

    public static final int MAX = 5;

    /** Like the others. */
    public static final Weight EQUAL = new Weight(1, "");
}
