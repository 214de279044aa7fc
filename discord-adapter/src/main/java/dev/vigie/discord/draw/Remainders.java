package dev.vigie.discord.draw;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vigie.chat.UserRef;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What waits behind a <em>Show more</em> button: the pages of answers too long for one message.
 *
 * <p>They are kept in memory, the latest only, and a press on an older one is told so: nothing is
 * lost but a page that the command shows again.
 */
final class Remainders {

    private static final int KEPT = 500;

    private final String start;
    private final AtomicLong count = new AtomicLong();
    private final Cache<String, Remainder> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * @param start differs from start to start, so that a button of before a restart never shows
     *     the pages of another answer
     */
    Remainders(String start) {
        this.start = start;
    }

    /**
     * Pages to come.
     *
     * @param language of the answer
     * @param pages at least one
     * @param only who may see them, when not everyone who sees the button
     */
    record Remainder(Language language, List<Page> pages, Optional<UserRef> only) {
        Remainder {
            pages = List.copyOf(pages);
        }
    }

    /** Keeps pages; answers what to ask for them by. */
    String keep(Remainder remainder) {
        return keep(Long.toString(count.incrementAndGet(), Character.MAX_RADIX), remainder);
    }

    /** Keeps pages in the place of those kept under the same name before. */
    String keep(String name, Remainder remainder) {
        String key = start + "-" + name;
        kept.put(key, remainder);
        return key;
    }

    Optional<Remainder> find(String key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }
}
