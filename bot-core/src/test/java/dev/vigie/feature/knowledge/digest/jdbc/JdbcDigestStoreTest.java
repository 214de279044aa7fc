package dev.vigie.feature.knowledge.digest.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.digest.DigestStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.DigestStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcDigestStoreTest {

    @Nested
    class OnH2 extends DigestStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected DigestStore store() {
            return new JdbcDigestStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends DigestStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected DigestStore store() {
            return new JdbcDigestStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
