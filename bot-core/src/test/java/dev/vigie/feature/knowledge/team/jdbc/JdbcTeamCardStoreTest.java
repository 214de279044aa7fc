package dev.vigie.feature.knowledge.team.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.feature.knowledge.team.TeamCardStore;
import dev.vigie.jdbc.Database;
import dev.vigie.testkit.TeamCardStoreContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcTeamCardStoreTest {

    @Nested
    class OnH2 extends TeamCardStoreContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected TeamCardStore store() {
            return new JdbcTeamCardStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends TeamCardStoreContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected TeamCardStore store() {
            return new JdbcTeamCardStore(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
