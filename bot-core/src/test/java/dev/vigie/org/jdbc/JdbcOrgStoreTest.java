package dev.vigie.org.jdbc;

import dev.vigie.jdbc.Database;
import dev.vigie.org.OrgStore;
import dev.vigie.testkit.OrgStoreContract;
import dev.vigie.testkit.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcOrgStoreTest {

    @Nested
    class OnH2 extends OrgStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected OrgStore store() {
            return new JdbcOrgStore(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends OrgStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected OrgStore store() {
            return new JdbcOrgStore(DATABASE);
        }
    }
}
