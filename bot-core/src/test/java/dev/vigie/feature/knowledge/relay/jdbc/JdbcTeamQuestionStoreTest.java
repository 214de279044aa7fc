package dev.vigie.feature.knowledge.relay.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.relay.TeamQuestionStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.TeamQuestionStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcTeamQuestionStoreTest {

    @Nested
    class OnH2 extends TeamQuestionStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected TeamQuestionStore store() {
            return new JdbcTeamQuestionStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends TeamQuestionStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected TeamQuestionStore store() {
            return new JdbcTeamQuestionStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
