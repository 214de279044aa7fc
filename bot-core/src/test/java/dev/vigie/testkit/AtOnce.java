package dev.vigie.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Several people doing something at the same instant: threads that wait for one another. */
public final class AtOnce {

    /** Only so that a deadlock fails a test instead of hanging it. */
    private static final int PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /**
     * What each person obtains, in their order; the first failure of any of them is thrown.
     *
     * @param people how many
     * @param act what each one does, numbered from 0
     */
    public static <T> List<T> each(int people, IntFunction<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CountDownLatch ready = new CountDownLatch(people);
            List<Future<T>> acts = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                acts.add(
                        threads.submit(
                                () -> {
                                    ready.countDown();
                                    ready.await();
                                    return act.apply(person);
                                }));
            }
            List<T> obtained = new ArrayList<>();
            for (Future<T> one : acts) {
                obtained.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return obtained;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("somebody failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
