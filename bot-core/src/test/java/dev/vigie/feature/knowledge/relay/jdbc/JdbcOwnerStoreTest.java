package dev.vigie.feature.knowledge.relay.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.relay.OwnerStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.OwnerStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcOwnerStoreTest {

    @Nested
    class OnH2 extends OwnerStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected OwnerStore store() {
            return new JdbcOwnerStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends OwnerStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected OwnerStore store() {
            return new JdbcOwnerStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
