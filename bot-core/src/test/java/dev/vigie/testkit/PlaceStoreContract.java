package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.org.PlaceStore;
import dev.vigie.org.PlaceStore.Purpose;
import org.junit.jupiter.api.Test;

/** What every store of places must keep. */
public abstract class PlaceStoreContract {

    private static final UserRef ANN = new UserRef("test", "ann");
    private static final ConversationRef TEAM = new ConversationRef("test", "space", "team");
    private static final ConversationRef OTHER = new ConversationRef("test", "space", "other");

    /** A store; it may be shared with other tests. */
    protected abstract PlaceStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void at_first_there_is_no_place() {
        assertThat(store().place(newOrganization(), Purpose.QUESTIONS)).isEmpty();
    }

    @Test
    void the_place_set_last_counts() {
        OrgId org = newOrganization();
        set(org, TEAM);
        set(org, OTHER);
        assertThat(store().place(org, Purpose.QUESTIONS)).contains(OTHER);
    }

    @Test
    void a_place_set_by_several_at_once_is_set() {
        OrgId org = newOrganization();
        AtOnce.each(
                8,
                i -> {
                    set(org, TEAM);
                    return i;
                });
        assertThat(store().place(org, Purpose.QUESTIONS)).contains(TEAM);
    }

    @Test
    void another_organization_has_its_own() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        set(org, TEAM);
        assertThat(store().place(other, Purpose.QUESTIONS)).isEmpty();
        set(other, OTHER);
        assertThat(store().place(org, Purpose.QUESTIONS)).contains(TEAM);
    }

    private void set(OrgId org, ConversationRef place) {
        store().set(org, Purpose.QUESTIONS, place, ANN, ManualTime.SATURDAY_EVENING);
    }
}
