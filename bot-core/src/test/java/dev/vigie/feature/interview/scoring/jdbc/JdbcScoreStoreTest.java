package dev.vigie.feature.interview.scoring.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.interview.scoring.ScoreStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.ScoreStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract on both databases. */
class JdbcScoreStoreTest {

    @Nested
    class OnH2 extends ScoreStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected ScoreStore store() {
            return new JdbcScoreStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends ScoreStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected ScoreStore store() {
            return new JdbcScoreStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
