package dev.vigie.feature.knowledge.gap.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.gap.GapStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.GapStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcGapStoreTest {

    private static final Random RANDOM = new Random(7);

    @Nested
    class OnH2 extends GapStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected GapStore store() {
            return new JdbcGapStore(DATABASE, RANDOM);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends GapStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected GapStore store() {
            return new JdbcGapStore(DATABASE, RANDOM);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
