package dev.vigie.feature.interview.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.interview.DrawStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.DrawStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcDrawStoreTest {

    @Nested
    class OnH2 extends DrawStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected DrawStore store() {
            return new JdbcDrawStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends DrawStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected DrawStore store() {
            return new JdbcDrawStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
