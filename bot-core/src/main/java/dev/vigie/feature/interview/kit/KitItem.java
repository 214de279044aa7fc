package dev.vigie.feature.interview.kit;

import dev.vigie.feature.interview.Question;

/**
 * A question in its place in a kit, in the words it had then.
 *
 * @param competency code of what it observes
 * @param minutes reserved for it, and for its counterpart in the other form
 * @param question whole: what changes in the bank later does not change the kit
 */
public record KitItem(String competency, int minutes, Question question) {}
