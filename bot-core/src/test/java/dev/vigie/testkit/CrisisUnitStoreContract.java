package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.org.CrisisUnit;
import dev.vigie.org.CrisisUnit.Member;
import dev.vigie.org.CrisisUnitStore;
import dev.vigie.org.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of crisis units must keep. */
public abstract class CrisisUnitStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ADMIN = new UserRef("test", "U0");
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");

    /** A store; it may be shared with other tests. */
    protected abstract CrisisUnitStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void a_unit_begins_empty() {
        assertThat(store().unit(newOrganization()).isEmpty()).isTrue();
    }

    @Test
    void members_are_answered_in_the_order_in_which_they_joined() {
        OrgId org = newOrganization();
        Member bob = new Member(BOB, Role.SCRIBE);
        Member ann = new Member(ANN, Role.PR_DIRECTOR);
        Member annAgain = new Member(ANN, Role.EXECUTIVE);
        store().add(org, bob, ADMIN, NOW);
        store().add(org, ann, ADMIN, NOW.plusSeconds(1));
        store().add(org, annAgain, ADMIN, NOW.plusSeconds(2));
        assertThat(store().unit(org)).isEqualTo(new CrisisUnit(List.of(bob, ann, annAgain)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_is_read_back(Role role) {
        OrgId org = newOrganization();
        store().add(org, new Member(ANN, role), ADMIN, NOW);
        assertThat(store().unit(org).with(role)).containsExactly(ANN);
    }

    @Test
    void adding_the_same_member_twice_changes_nothing() {
        OrgId org = newOrganization();
        Member ann = new Member(ANN, Role.LEGAL);
        Member bob = new Member(BOB, Role.LEGAL);
        store().add(org, ann, ADMIN, NOW);
        store().add(org, bob, ADMIN, NOW.plusSeconds(1));
        store().add(org, ann, BOB, NOW.plusSeconds(2));
        assertThat(store().unit(org).members()).containsExactly(ann, bob);
    }

    @Test
    void two_people_adding_the_same_member_at_once_add_it_once() {
        OrgId org = newOrganization();
        Member ann = new Member(ANN, Role.LEGAL);
        AtOnce.each(
                8,
                i -> {
                    store().add(org, ann, ADMIN, NOW.plusSeconds(i));
                    return i;
                });
        assertThat(store().unit(org).members()).containsExactly(ann);
    }

    @Test
    void several_people_added_at_once_are_all_in() {
        OrgId org = newOrganization();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            members.add(new Member(new UserRef("test", "M" + i), Role.MODERATOR));
        }
        AtOnce.each(
                8,
                i -> {
                    store().add(org, members.get(i), ADMIN, NOW);
                    return i;
                });
        assertThat(store().unit(org).members()).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void removing_takes_a_person_out_in_all_their_roles() {
        OrgId org = newOrganization();
        store().add(org, new Member(ANN, Role.LEGAL), ADMIN, NOW);
        store().add(org, new Member(ANN, Role.SCRIBE), ADMIN, NOW);
        store().add(org, new Member(BOB, Role.SCRIBE), ADMIN, NOW);
        assertThat(store().remove(org, ANN)).isTrue();
        assertThat(store().unit(org).members()).containsExactly(new Member(BOB, Role.SCRIBE));
    }

    @Test
    void removing_somebody_who_is_not_in_it_is_told() {
        OrgId org = newOrganization();
        store().add(org, new Member(BOB, Role.SCRIBE), ADMIN, NOW);
        assertThat(store().remove(org, ANN)).isFalse();
    }

    @Test
    void of_two_removing_the_same_person_at_once_one_is_told_that_it_was_done() {
        OrgId org = newOrganization();
        store().add(org, new Member(ANN, Role.LEGAL), ADMIN, NOW);
        assertThat(AtOnce.each(2, i -> store().remove(org, ANN)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void somebody_removed_can_join_again() {
        OrgId org = newOrganization();
        store().add(org, new Member(ANN, Role.LEGAL), ADMIN, NOW);
        store().remove(org, ANN);
        store().add(org, new Member(ANN, Role.LEGAL), ADMIN, NOW.plusSeconds(1));
        assertThat(store().unit(org).holds(ANN, Role.LEGAL)).isTrue();
    }

    @Test
    void the_unit_of_one_organization_is_not_seen_in_another() {
        store().add(newOrganization(), new Member(ANN, Role.LEGAL), ADMIN, NOW);
        assertThat(store().unit(newOrganization()).isEmpty()).isTrue();
    }

    @Test
    void removing_a_person_leaves_them_in_the_unit_of_another_organization() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().add(org, new Member(ANN, Role.LEGAL), ADMIN, NOW);
        store().add(other, new Member(ANN, Role.LEGAL), ADMIN, NOW);
        store().remove(org, ANN);
        assertThat(store().unit(other).holds(ANN, Role.LEGAL)).isTrue();
    }
}
