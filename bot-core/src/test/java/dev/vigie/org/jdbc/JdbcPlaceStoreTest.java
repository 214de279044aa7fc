package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.org.PlaceStore;
import dev.vigie.testkit.PlaceStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcPlaceStoreTest {

    @Nested
    class OnH2 extends PlaceStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected PlaceStore store() {
            return new JdbcPlaceStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends PlaceStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected PlaceStore store() {
            return new JdbcPlaceStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
