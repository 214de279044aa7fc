package dev.vigie.discord.fake;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that changes under several threads, and can be waited for. */
class Watched {

    private static final long PATIENCE_MILLIS = 20_000;

    final synchronized void changed(Runnable change) {
        change.run();
        notifyAll();
    }

    /** What the supplier finds, as soon as it does. */
    final synchronized <T> T await(String what, Supplier<Optional<T>> found) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        for (var now = found.get(); ; now = found.get()) {
            if (now.isPresent()) {
                return now.get();
            }
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + what);
            }
            try {
                wait(left);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
