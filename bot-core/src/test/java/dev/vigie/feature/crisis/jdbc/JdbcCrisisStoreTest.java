package dev.vigie.feature.crisis.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.crisis.CrisisStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.CrisisStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcCrisisStoreTest {

    @Nested
    class OnH2 extends CrisisStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected CrisisStore store() {
            return new JdbcCrisisStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends CrisisStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected CrisisStore store() {
            return new JdbcCrisisStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
