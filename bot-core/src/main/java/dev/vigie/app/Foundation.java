package dev.vigie.app;

import dev.vigie.command.Quotes;
import dev.vigie.jdbc.Database;
import dev.vigie.org.AuditTrail;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.org.DutyStore;
import dev.vigie.org.People;
import dev.vigie.org.PlaceStore;
import dev.vigie.org.jdbc.JdbcAuditTrail;
import dev.vigie.org.jdbc.JdbcCrisisUnitStore;
import dev.vigie.org.jdbc.JdbcDutyStore;
import dev.vigie.org.jdbc.JdbcOrgStore;
import dev.vigie.org.jdbc.JdbcPlaceStore;
import dev.vigie.org.jdbc.JdbcQuotes;
import dev.vigie.platform.Inbox;
import dev.vigie.text.Language;
import dev.vigie.timer.CardStore;
import dev.vigie.timer.DailySweep;
import dev.vigie.timer.DeliveryLog;
import dev.vigie.timer.LiveCards;
import dev.vigie.timer.Outbox;
import dev.vigie.timer.Transactions;
import dev.vigie.timer.jdbc.JdbcCardStore;
import dev.vigie.timer.jdbc.JdbcDeliveryLog;
import dev.vigie.timer.jdbc.JdbcInbox;
import dev.vigie.timer.jdbc.JdbcTimers;
import dev.vigie.timer.jdbc.JdbcTransactions;
import dev.vigie.web.Metrics;
import java.time.Duration;
import java.util.List;

/**
 * What all features stand on: the organization, and what is done without being asked.
 *
 * @param database where everything is kept
 * @param people recognizes whoever speaks
 * @param units whom a crisis calls
 * @param duty who is on duty when
 * @param audit who did what
 * @param places where it wants things posted
 * @param quotes messages that were pointed at
 * @param metrics what is counted
 * @param background timers, messages and cards
 */
record Foundation(
        Database database,
        People people,
        CrisisUnitStore units,
        DutyStore duty,
        AuditTrail audit,
        PlaceStore places,
        Quotes quotes,
        Metrics metrics,
        Background background) {

    /** A review looks at who was reached when; after that nobody does. */
    private static final Duration DELIVERIES_KEPT = Duration.ofDays(90);

    /**
     * What is done without being asked.
     *
     * @param timers plans it
     * @param transactions keep a change and what it causes together
     * @param outbox takes messages
     * @param deliveries what became of them
     * @param cardStore where cards are shown
     * @param cards keeps them up to date
     * @param inbox remembers what was received
     * @param sweep forgets daily what is no longer needed
     */
    record Background(
            JdbcTimers timers,
            Transactions transactions,
            Outbox outbox,
            DeliveryLog deliveries,
            CardStore cardStore,
            LiveCards cards,
            Inbox inbox,
            DailySweep sweep) {}

    static Foundation over(Database database, Language language, Wiring.World world) {
        People people = new People(new JdbcOrgStore(database), language, world.clock());
        Metrics metrics = new Metrics();
        metrics.caches(people.caches());
        JdbcQuotes quotes = new JdbcQuotes(database, world.random(), world.clock());
        return new Foundation(
                database,
                people,
                new JdbcCrisisUnitStore(database),
                new JdbcDutyStore(database),
                new JdbcAuditTrail(database),
                new JdbcPlaceStore(database),
                quotes,
                metrics,
                background(database, people, quotes, world));
    }

    private static Background background(
            Database database, People people, JdbcQuotes quotes, Wiring.World world) {
        JdbcTimers timers = new JdbcTimers(database);
        DeliveryLog deliveries = new JdbcDeliveryLog(database, world.clock());
        JdbcInbox inbox = new JdbcInbox(database, world.clock());
        CardStore cardStore = new JdbcCardStore(database, world.clock());
        return new Background(
                timers,
                new JdbcTransactions(database),
                new Outbox(timers, deliveries, world.random(), world.clock()),
                deliveries,
                cardStore,
                new LiveCards(cardStore, timers, world.clock(), people::orgOf),
                inbox,
                new DailySweep(
                        timers,
                        world.clock(),
                        List.of(
                                inbox::sweep,
                                quotes::sweep,
                                () ->
                                        deliveries.forgetBefore(
                                                world.clock().instant().minus(DELIVERIES_KEPT)))));
    }
}
