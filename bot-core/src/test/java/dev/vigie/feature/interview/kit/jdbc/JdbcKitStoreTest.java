package dev.vigie.feature.interview.kit.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.interview.kit.KitStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.KitStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract on both databases. */
class JdbcKitStoreTest {

    @Nested
    class OnH2 extends KitStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected KitStore store() {
            return new JdbcKitStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends KitStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected KitStore store() {
            return new JdbcKitStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
