package dev.vigie.org.jdbc;

import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.org.AuditTrail;
import dev.vigie.testkit.AuditTrailContract;
import dev.vigie.testkit.TestDatabases;
import dev.vigie.testkit.TestOrganizations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** The contract, on both databases. */
class JdbcAuditTrailTest {

    @Nested
    class OnH2 extends AuditTrailContract {

        private static final Database DATABASE = TestDatabases.h2();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected AuditTrail trail() {
            return new JdbcAuditTrail(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }

    @Nested
    class OnPostgres extends AuditTrailContract {

        private static final Database DATABASE = TestDatabases.postgres();

        @AfterAll
        static void close() {
            DATABASE.close();
        }

        @Override
        protected AuditTrail trail() {
            return new JdbcAuditTrail(DATABASE);
        }

        @Override
        protected OrgId newOrganization() {
            return TestOrganizations.in(DATABASE);
        }
    }
}
