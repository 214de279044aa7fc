package dev.vigie.testkit;

import dev.vigie.chat.OrgId;
import dev.vigie.jdbc.Database;
import dev.vigie.org.jdbc.JdbcOrgStore;
import dev.vigie.text.Language;
import java.util.concurrent.atomic.AtomicInteger;

/** New organizations, so that many tests can share one database and never see one another. */
public final class TestOrganizations {

    private static final AtomicInteger SPACES = new AtomicInteger();

    private TestOrganizations() {}

    public static OrgId in(Database database) {
        return new JdbcOrgStore(database)
                .orgOf(
                        "test",
                        "space" + SPACES.incrementAndGet(),
                        Language.EN,
                        ManualTime.SATURDAY_EVENING);
    }
}
