package dev.vigie.timer;

/**
 * What is done when timers of a kind are due.
 *
 * <p>It runs at least once, perhaps twice (after a crash), perhaps late: it looks at the state of
 * things first and does only what is still to be done. It is not in a transaction.
 */
public interface TimerJob {

    String kind();

    /**
     * Does it.
     *
     * @param attempt 1 the first time, more after failures
     * @throws dev.vigie.platform.TryLater to be run again after that time; after any other
     *     exception it is run again, after longer and longer times
     */
    void run(Timer timer, int attempt);
}
