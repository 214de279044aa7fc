package dev.vigie.testkit;

import dev.vigie.chat.MessageRef;
import dev.vigie.platform.Cards;
import dev.vigie.platform.Inbox;
import dev.vigie.platform.PlatformServices;
import dev.vigie.platform.Workers;
import dev.vigie.reply.Live;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the core does for platforms, in memory. */
public final class TestServices {

    private TestServices() {}

    /** For a platform that is not going to be started. */
    public static PlatformServices idle() {
        return new PlatformServices(
                new Workers(1, 1, Duration.ofSeconds(1)),
                new RememberedInbox(),
                new RecordedCards(),
                ManualTime.saturdayEvening());
    }

    /**
     * For a platform that is started.
     *
     * @param clock the time; replies that expire look at it
     */
    public static PlatformServices over(Workers workers, Cards cards, InstantSource clock) {
        return new PlatformServices(workers, new RememberedInbox(), cards, clock);
    }

    /** What was received, in memory. */
    public static final class RememberedInbox implements Inbox {
        private final Set<String> received = new HashSet<>();

        @Override
        public synchronized boolean isNew(String platform, String id) {
            return received.add(platform + " " + id);
        }
    }

    /** Where cards are shown, in the order in which it was told. */
    public static final class RecordedCards implements Cards {

        /** A card and where it is shown. */
        public record Shown(Live card, MessageRef message) {}

        private final List<Shown> shown = new ArrayList<>();

        @Override
        public synchronized void shown(Live card, MessageRef message) {
            shown.add(new Shown(card, message));
        }

        public synchronized List<Shown> all() {
            return List.copyOf(shown);
        }
    }
}
