package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.org.DutyStore;
import dev.vigie.testkit.DutyStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcDutyStoreTest {

    @Nested
    class OnH2 extends DutyStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected DutyStore store() {
            return new JdbcDutyStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends DutyStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected DutyStore store() {
            return new JdbcDutyStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
