package dev.vigie.feature.interview;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Draws a question at random.
 *
 * <ol>
 *   <li>Each question that the filter leaves and that the person has not drawn is as likely as any
 *       other.
 *   <li>A draw is recorded before it is shown. If the same question was recorded meanwhile (two
 *       presses at once), another one is drawn.
 *   <li>When none is left, those that the filter leaves are forgotten and the set begins again; the
 *       question that ended the last round does not begin the next. Of two who begin a round at
 *       once one does, and the other looks again.
 * </ol>
 */
public final class Draw {

    private final DrawStore store;
    private final RandomGenerator random;
    private final InstantSource clock;

    public Draw(DrawStore store, RandomGenerator random, InstantSource clock) {
        this.store = store;
        this.random = random;
        this.clock = clock;
    }

    /**
     * A draw.
     *
     * @param question the id drawn
     * @param count how many of the set this person has drawn in this round
     * @param of how many questions the filter leaves
     * @param again whether a new round began with it
     */
    public record Drawn(String question, int count, int of, boolean again) {}

    /**
     * Draws one of {@code candidates}.
     *
     * @param candidates ids, at least one
     */
    public Drawn next(OrgId org, UserRef person, List<String> candidates) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw from");
        }
        boolean again = false;
        while (true) {
            List<String> drawn = store.drawn(org, person);
            List<String> left = without(candidates, drawn);
            if (left.isEmpty()) {
                if (!store.forget(org, person, candidates)) {
                    continue;
                }
                again = true;
                String last = last(drawn, candidates);
                left = candidates.size() > 1 ? without(candidates, List.of(last)) : candidates;
                drawn = without(drawn, candidates);
            }
            String question = left.get(random.nextInt(left.size()));
            if (store.record(org, person, question, clock.instant())) {
                int before = candidates.size() - without(candidates, drawn).size();
                return new Drawn(question, before + 1, candidates.size(), again);
            }
        }
    }

    /** The one of {@code some} that was drawn last. */
    private static String last(List<String> drawn, List<String> some) {
        List<String> these = new ArrayList<>(drawn);
        these.retainAll(new HashSet<>(some));
        return these.get(these.size() - 1);
    }

    private static List<String> without(List<String> all, List<String> some) {
        Set<String> gone = new HashSet<>(some);
        List<String> left = new ArrayList<>(all);
        left.removeIf(gone::contains);
        return left;
    }
}
