package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.knowledge.relay.OwnerStore;
import org.junit.jupiter.api.Test;

/** What every store of the owners of themes must keep. */
public abstract class OwnerStoreContract {

    private static final UserRef ANN = new UserRef("test", "ann");
    private static final UserRef BOB = new UserRef("test", "bob");

    /** A store; it may be shared with other tests. */
    protected abstract OwnerStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void at_first_a_theme_has_no_owner() {
        assertThat(store().owner(newOrganization(), "law")).isEmpty();
    }

    @Test
    void the_owner_named_last_counts_for_that_theme_only() {
        OrgId org = newOrganization();
        set(org, "law", ANN);
        set(org, "law", BOB);
        set(org, "care", ANN);
        assertThat(store().owner(org, "law")).contains(BOB);
        assertThat(store().owner(org, "care")).contains(ANN);
    }

    @Test
    void another_organization_has_its_own() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        set(org, "law", ANN);
        assertThat(store().owner(other, "law")).isEmpty();
        set(other, "law", BOB);
        assertThat(store().owner(org, "law")).contains(ANN);
    }

    private void set(OrgId org, String theme, UserRef owner) {
        store().set(org, theme, owner, ANN, ManualTime.SATURDAY_EVENING);
    }
}
