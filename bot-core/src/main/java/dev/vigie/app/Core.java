package dev.vigie.app;

import dev.vigie.command.Dispatcher;
import dev.vigie.feature.Feature;
import dev.vigie.platform.Cards;
import dev.vigie.platform.Inbox;
import dev.vigie.platform.Messenger;
import dev.vigie.timer.CardJob;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.LetterJob;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Undelivered;
import dev.vigie.timer.jdbc.TimerLoop;
import dev.vigie.web.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program put together, before any platform is connected. */
public final class Core {

    private final Dispatcher dispatcher;
    private final List<Feature> features;
    private final Foundation foundation;
    private final Wiring.World world;

    Core(Dispatcher dispatcher, List<Feature> features, Foundation foundation, Wiring.World world) {
        this.dispatcher = dispatcher;
        this.features = List.copyOf(features);
        this.foundation = foundation;
        this.world = world;
    }

    /** The way in. */
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public Metrics metrics() {
        return foundation.metrics();
    }

    public Inbox inbox() {
        return foundation.background().inbox();
    }

    public Cards cards() {
        return foundation.background().cards();
    }

    /**
     * Everything that is done when it is due.
     *
     * @param messengers the way out of each connected platform, by its id
     */
    public List<TimerJob> jobs(Map<String, Messenger> messengers) {
        List<TimerJob> jobs = new ArrayList<>();
        List<CardPainter> painters = new ArrayList<>();
        List<Undelivered> listeners = new ArrayList<>();
        for (Feature feature : features) {
            jobs.addAll(feature.jobs());
            painters.addAll(feature.painters());
            listeners.addAll(feature.undelivered());
        }
        Foundation.Background background = foundation.background();
        jobs.add(background.sweep());
        LetterJob.Desk desk =
                new LetterJob.Desk(
                        background.deliveries(),
                        background.transactions(),
                        world.clock(),
                        listeners,
                        background.cards());
        messengers.forEach(
                (platform, messenger) -> {
                    jobs.add(new LetterJob(platform, messenger, desk));
                    jobs.add(new CardJob(platform, messenger, background.cardStore(), painters));
                });
        return jobs;
    }

    /** The loop that does them; to be started. */
    public TimerLoop loop(Map<String, Messenger> messengers) {
        foundation.background().sweep().planNext();
        return new TimerLoop(
                foundation.database(),
                foundation.background().timers(),
                jobs(messengers),
                world.clock(),
                world.instance());
    }
}
