package dev.vigie.timer.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.AtOnce;
import dev.vigie.testkit.CardStoreContract;
import dev.vigie.testkit.DeliveryLogContract;
import dev.vigie.testkit.ManualTime;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import dev.vigie.testkit.TimersContract;
import dev.vigie.timer.CardStore;
import dev.vigie.timer.DeliveryLog;
import dev.vigie.timer.Timers;
import dev.vigie.timer.Transactions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts, on both databases. */
class JdbcTimerStoresTest {

    private static final Database H2 = TestDatabases.h2();
    private static final Database POSTGRES = TestDatabases.postgres();

    @AfterAll
    static void close() {
        H2.close();
        POSTGRES.close();
    }

    @Nested
    class TimersOnH2 extends JdbcTimersContract {
        @Override
        protected Database database() {
            return H2;
        }
    }

    @Nested
    class TimersOnPostgres extends JdbcTimersContract {
        @Override
        protected Database database() {
            return POSTGRES;
        }
    }

    @Nested
    class DeliveriesOnH2 extends JdbcDeliveryLogContract {
        @Override
        Database database() {
            return H2;
        }
    }

    @Nested
    class DeliveriesOnPostgres extends JdbcDeliveryLogContract {
        @Override
        Database database() {
            return POSTGRES;
        }
    }

    @Nested
    class CardsOnH2 extends JdbcCardStoreContract {
        @Override
        Database database() {
            return H2;
        }
    }

    @Nested
    class CardsOnPostgres extends JdbcCardStoreContract {
        @Override
        Database database() {
            return POSTGRES;
        }
    }

    @Nested
    class InboxOnH2 extends InboxContract {
        @Override
        Database database() {
            return H2;
        }
    }

    @Nested
    class InboxOnPostgres extends InboxContract {
        @Override
        Database database() {
            return POSTGRES;
        }
    }

    abstract static class JdbcTimersContract extends TimersContract {
        @Override
        protected Timers timers() {
            return new JdbcTimers(database());
        }

        @Override
        protected Transactions transactions() {
            return new JdbcTransactions(database());
        }
    }

    abstract static class JdbcDeliveryLogContract extends DeliveryLogContract {
        abstract Database database();

        @Override
        protected DeliveryLog log() {
            return new JdbcDeliveryLog(database(), TIME);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(database());
        }
    }

    abstract static class JdbcCardStoreContract extends CardStoreContract {
        abstract Database database();

        @Override
        protected CardStore store() {
            return new JdbcCardStore(database(), TIME);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(database());
        }
    }

    abstract static class InboxContract {
        private final ManualTime time = ManualTime.saturdayEvening();

        abstract Database database();

        @Test
        void of_many_that_ask_at_once_one_is_told_that_it_is_new() {
            JdbcInbox inbox = new JdbcInbox(database(), time);
            assertThat(AtOnce.each(20, i -> inbox.isNew("slack", "same")))
                    .filteredOn(told -> told)
                    .hasSize(1);
        }

        @Test
        void another_platform_has_ids_of_its_own() {
            JdbcInbox inbox = new JdbcInbox(database(), time);
            assertThat(inbox.isNew("slack", "one")).isTrue();
            assertThat(inbox.isNew("discord", "one")).isTrue();
            assertThat(inbox.isNew("slack", "one")).isFalse();
        }

        @Test
        void what_no_platform_will_deliver_again_is_forgotten() {
            JdbcInbox inbox = new JdbcInbox(database(), time);
            inbox.isNew("slack", "old");
            time.advance(Duration.ofHours(25));
            inbox.isNew("slack", "young");
            inbox.sweep();
            assertThat(inbox.isNew("slack", "old")).isTrue();
            assertThat(inbox.isNew("slack", "young")).isFalse();
        }
    }
}
