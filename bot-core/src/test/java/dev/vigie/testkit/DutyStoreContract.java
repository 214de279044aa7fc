package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.org.DutyStore;
import dev.vigie.org.Roster;
import dev.vigie.org.Rotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of duty rosters must keep. */
public abstract class DutyStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U:2");
    private static final Rotation WEEKLY =
            new Rotation(
                    List.of(ANN, BOB),
                    LocalDate.parse("2026-03-01"),
                    LocalTime.of(9, 30),
                    7,
                    ZoneId.of("America/Montreal"));

    /** A store; it may be shared with other tests. */
    protected abstract DutyStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_roster_begins_empty() {
        assertThat(store().roster(newOrganization())).isEqualTo(Roster.NONE);
    }

    @Test
    void a_rotation_is_read_back_and_the_last_one_counts() {
        OrgId org = newOrganization();
        store().setRotation(
                        org,
                        new Rotation(List.of(), WEEKLY.first(), LocalTime.MIN, 1, WEEKLY.zone()),
                        ANN,
                        NOW);
        store().setRotation(org, WEEKLY, BOB, NOW);
        assertThat(store().roster(org)).isEqualTo(new Roster(Optional.of(WEEKLY), List.of()));
    }

    @Test
    void replacements_are_read_back_in_the_order_in_which_they_were_made() {
        OrgId org = newOrganization();
        Roster.Cover first = new Roster.Cover(NOW, NOW.plusSeconds(60), Optional.of(BOB));
        Roster.Cover second = new Roster.Cover(NOW, NOW.plusSeconds(30), Optional.empty());
        store().cover(org, first, ANN, NOW);
        store().cover(org, second, ANN, NOW);
        assertThat(store().roster(org).covers()).containsExactly(first, second);
    }

    @Test
    void a_swap_that_is_accepted_becomes_a_replacement_once() {
        OrgId org = newOrganization();
        DutyStore.Swap swap = new DutyStore.Swap(ANN, BOB, NOW, NOW.plusSeconds(60), NOW);
        int number = store().askSwap(org, swap);
        assertThat(store().openSwap(org, number)).contains(swap);
        assertThat(store().acceptSwap(org, number, NOW)).isTrue();
        assertThat(store().acceptSwap(org, number, NOW)).isFalse();
        assertThat(store().openSwap(org, number)).isEmpty();
        assertThat(store().roster(org).covers())
                .containsExactly(new Roster.Cover(NOW, NOW.plusSeconds(60), Optional.of(BOB)));
    }

    @Test
    void of_two_accepting_at_once_one_does() {
        OrgId org = newOrganization();
        int number =
                store().askSwap(org, new DutyStore.Swap(ANN, BOB, NOW, NOW.plusSeconds(60), NOW));
        assertThat(AtOnce.each(2, i -> store().acceptSwap(org, number, NOW)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(store().roster(org).covers()).hasSize(1);
    }

    @Test
    void the_last_telephone_number_counts() {
        OrgId org = newOrganization();
        assertThat(store().phone(org, ANN)).isEmpty();
        store().setPhone(org, ANN, "+1 514 555 0101");
        store().setPhone(org, ANN, "+1 514 555 0102");
        assertThat(store().phone(org, ANN)).contains("+1 514 555 0102");
    }

    @Test
    void nothing_of_one_organization_is_seen_in_another() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().setRotation(org, WEEKLY, ANN, NOW);
        store().cover(org, new Roster.Cover(NOW, NOW.plusSeconds(60), Optional.of(BOB)), ANN, NOW);
        store().setPhone(org, ANN, "1");
        int swap =
                store().askSwap(org, new DutyStore.Swap(ANN, BOB, NOW, NOW.plusSeconds(60), NOW));
        assertThat(store().roster(other)).isEqualTo(Roster.NONE);
        assertThat(store().phone(other, ANN)).isEmpty();
        assertThat(store().openSwap(other, swap)).isEmpty();
        assertThat(store().acceptSwap(other, swap, NOW)).isFalse();
    }
}
