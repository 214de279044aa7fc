package dev.vigie.app;

import dev.vigie.command.Dispatcher;
import dev.vigie.feature.Feature;
import dev.vigie.jdbc.Database;
import dev.vigie.platform.Cards;
import dev.vigie.platform.Inbox;
import dev.vigie.platform.Messenger;
import dev.vigie.timer.CardJob;
import dev.vigie.timer.CardPainter;
import dev.vigie.timer.CardStore;
import dev.vigie.timer.DeliveryLog;
import dev.vigie.timer.LetterJob;
import dev.vigie.timer.TimerJob;
import dev.vigie.timer.Transactions;
import dev.vigie.timer.Undelivered;
import dev.vigie.timer.jdbc.JdbcTimers;
import dev.vigie.timer.jdbc.TimerLoop;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program put together, before any platform is connected.
 *
 * @param dispatcher the way in
 * @param features its slices
 * @param inbox remembers what was received
 * @param cards knows where live cards are shown
 * @param background what is done without being asked
 */
public record Core(
        Dispatcher dispatcher,
        List<Feature> features,
        Inbox inbox,
        Cards cards,
        Background background) {

    public Core {
        features = List.copyOf(features);
    }

    /**
     * What it takes to do things without being asked.
     *
     * @param database where what is planned is kept
     * @param timers plans it
     * @param store where cards are shown
     * @param desk what became of messages
     */
    public record Background(Database database, JdbcTimers timers, CardStore store, Desk desk) {

        /**
         * Deliveries, without who is told about failures.
         *
         * @param log what became of messages
         * @param transactions keep a failure and what follows from it together
         * @param clock the time
         */
        public record Desk(DeliveryLog log, Transactions transactions, InstantSource clock) {}
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
        Background.Desk desk = background.desk();
        LetterJob.Desk deliveries =
                new LetterJob.Desk(desk.log(), desk.transactions(), desk.clock(), listeners);
        messengers.forEach(
                (platform, messenger) -> {
                    jobs.add(new LetterJob(platform, messenger, deliveries));
                    jobs.add(new CardJob(platform, messenger, background.store(), painters));
                });
        return jobs;
    }

    /**
     * The loop that does them.
     *
     * @param instance a name that no other instance has
     */
    public TimerLoop loop(Map<String, Messenger> messengers, String instance) {
        return new TimerLoop(
                background.database(),
                background.timers(),
                jobs(messengers),
                background.desk().clock(),
                instance);
    }
}
