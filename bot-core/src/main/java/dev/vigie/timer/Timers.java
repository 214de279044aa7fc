package dev.vigie.timer;

import java.time.Instant;

/**
 * Plans what is done later. Planning joins the transaction under way: what is undone was never
 * planned.
 */
public interface Timers {

    /**
     * Plans something. What is already planned under the same kind and id moves to the new moment,
     * with the new data.
     *
     * @throws IllegalStateException when that very timer is running: what repeats has an id for
     *     each round
     */
    void plan(Timer timer, Instant due);

    /**
     * Gives something up; what is not planned stays so. A job already running is not stopped: it
     * looks at the state of things and finds that nothing is left to do.
     */
    void cancel(String kind, String id);
}
