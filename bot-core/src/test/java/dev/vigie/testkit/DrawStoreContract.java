package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.DrawStore;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of drawn interview questions must keep. */
public abstract class DrawStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");

    /** A store; it may be shared with other tests. */
    protected abstract DrawStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void nothing_is_drawn_at_first() {
        assertThat(store().drawn(newOrganization(), ANN)).isEmpty();
    }

    @Test
    void draws_are_answered_oldest_first() {
        OrgId org = newOrganization();
        store().record(org, ANN, "zebra", NOW);
        store().record(org, ANN, "apple", NOW.plusSeconds(1));
        store().record(org, ANN, "mango", NOW.plusSeconds(2));
        assertThat(store().drawn(org, ANN)).containsExactly("zebra", "apple", "mango");
    }

    @Test
    void draws_a_microsecond_apart_keep_their_order() {
        OrgId org = newOrganization();
        store().record(org, ANN, "second", NOW.plusNanos(2_000));
        store().record(org, ANN, "first", NOW.plusNanos(1_000));
        assertThat(store().drawn(org, ANN)).containsExactly("first", "second");
    }

    @Test
    void a_draw_is_recorded_once() {
        OrgId org = newOrganization();
        assertThat(store().record(org, ANN, "humility", NOW)).isTrue();
        assertThat(store().record(org, ANN, "humility", NOW.plusSeconds(1))).isFalse();
        assertThat(store().drawn(org, ANN)).containsExactly("humility");
    }

    @Test
    void of_several_recording_the_same_draw_at_once_one_succeeds() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> store().record(org, ANN, "humility", NOW)))
                .filteredOn(recorded -> recorded)
                .hasSize(1);
    }

    @Test
    void different_draws_at_once_are_all_recorded() {
        OrgId org = newOrganization();
        assertThat(AtOnce.each(8, i -> store().record(org, ANN, "question-" + i, NOW)))
                .containsOnly(true);
        assertThat(store().drawn(org, ANN)).hasSize(8);
    }

    @Test
    void what_one_person_drew_is_still_new_to_another() {
        OrgId org = newOrganization();
        store().record(org, ANN, "humility", NOW);
        assertThat(store().drawn(org, BOB)).isEmpty();
        assertThat(store().record(org, BOB, "humility", NOW)).isTrue();
    }

    @Test
    void what_was_drawn_in_one_organization_is_still_new_in_another() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().record(org, ANN, "humility", NOW);
        assertThat(store().drawn(other, ANN)).isEmpty();
        assertThat(store().record(other, ANN, "humility", NOW)).isTrue();
    }

    @Test
    void a_forgotten_question_can_be_drawn_again() {
        OrgId org = newOrganization();
        store().record(org, ANN, "humility", NOW);
        store().forget(org, ANN, List.of("humility"));
        assertThat(store().record(org, ANN, "humility", NOW.plusSeconds(1))).isTrue();
    }

    @Test
    void only_what_is_named_is_forgotten() {
        OrgId org = newOrganization();
        store().record(org, ANN, "humility", NOW);
        store().record(org, ANN, "teamwork", NOW.plusSeconds(1));
        assertThat(store().forget(org, ANN, List.of("humility"))).isTrue();
        assertThat(store().drawn(org, ANN)).containsExactly("teamwork");
    }

    @Test
    void nothing_is_forgotten_when_one_of_them_is_not_drawn() {
        OrgId org = newOrganization();
        store().record(org, ANN, "humility", NOW);
        assertThat(store().forget(org, ANN, List.of("humility", "never-drawn"))).isFalse();
        assertThat(store().drawn(org, ANN)).containsExactly("humility");
    }

    @Test
    void forgetting_nothing_forgets_nothing() {
        OrgId org = newOrganization();
        store().record(org, ANN, "humility", NOW);
        store().forget(org, ANN, List.of());
        assertThat(store().drawn(org, ANN)).containsExactly("humility");
    }

    @Test
    void a_whole_bank_is_forgotten_in_one_go() {
        OrgId org = newOrganization();
        List<String> bank = IntStream.range(0, 500).mapToObj(i -> "question-" + i).toList();
        bank.forEach(question -> store().record(org, ANN, question, NOW));
        assertThat(store().forget(org, ANN, bank)).isTrue();
        assertThat(store().drawn(org, ANN)).isEmpty();
    }

    @Test
    void forgetting_touches_neither_another_person_nor_another_organization() {
        OrgId org = newOrganization();
        OrgId other = newOrganization();
        store().record(org, ANN, "humility", NOW);
        store().record(org, BOB, "humility", NOW);
        store().record(other, ANN, "humility", NOW);
        store().forget(org, ANN, List.of("humility"));
        assertThat(store().drawn(org, BOB)).containsExactly("humility");
        assertThat(store().drawn(other, ANN)).containsExactly("humility");
    }
}
