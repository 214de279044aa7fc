package dev.vigie.discord.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.discord.send.Places;
import dev.vigie.platform.Inbox;
import java.time.Duration;

/**
 * Tells what is new from what Discord delivers again. The memory of this process is asked before
 * anything is answered, the one that all processes share before anything is done.
 */
final class Received {

    /** A gateway session can be resumed for less than that. */
    private static final Duration REMEMBERED = Duration.ofMinutes(20);

    private static final int MOST = 100_000;

    private final Inbox inbox;
    private final Cache<Long, Boolean> here =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    Received(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Whether this process sees it for the first time; quick. */
    boolean isNewHere(long id) {
        return here.asMap().putIfAbsent(id, true) == null;
    }

    /** Whether no process has seen it; asks the database. */
    boolean isNew(long id) {
        return inbox.isNew(Places.PLATFORM, Long.toString(id));
    }
}
