package dev.vigie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.OrgId;
import dev.vigie.chat.UserRef;
import dev.vigie.feature.interview.scoring.Candidate;
import dev.vigie.feature.interview.scoring.Candidate.Decision;
import dev.vigie.feature.interview.scoring.Candidate.Outcome;
import dev.vigie.feature.interview.scoring.Dossier;
import dev.vigie.feature.interview.scoring.Retention;
import dev.vigie.feature.interview.scoring.Score;
import dev.vigie.feature.interview.scoring.ScoreStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of candidates and scores must keep. */
public abstract class ScoreStoreContract {

    private static final Instant NOW = ManualTime.SATURDAY_EVENING;
    private static final UserRef ANN = new UserRef("test", "U1");
    private static final UserRef BOB = new UserRef("test", "U2");

    /** A store; it may be shared with other tests. */
    protected abstract ScoreStore store();

    /** An organization that exists and that no other test knows. */
    protected abstract OrgId newOrganization();

    @Test
    void candidates_stand_in_the_order_in_which_they_were_added() {
        OrgId org = newOrganization();
        add(org, "Zebra");
        add(org, "Aigle");
        assertThat(store().candidates(org, 1))
                .extracting(Candidate::alias)
                .containsExactly("Zebra", "Aigle");
        assertThat(store().candidates(org, 2)).isEmpty();
        assertThat(store().candidates(newOrganization(), 1)).isEmpty();
    }

    @Test
    void an_alias_is_taken_once_in_a_kit_whatever_its_capitals_and_accents() {
        OrgId org = newOrganization();
        add(org, "Héron");
        assertThat(store().add(org, newcomer(1, "heron"))).isEmpty();
        assertThat(store().add(org, newcomer(2, "heron"))).isPresent();
    }

    @Test
    void a_score_replaces_an_earlier_one_of_the_same_person() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        store().score(org, id, score(ANN, 1, 2, "first"));
        store().score(org, id, score(ANN, 1, 4, "then"));
        store().score(org, id, score(BOB, 1, 1, ""));
        assertThat(dossier(org, id).scores())
                .containsExactly(score(ANN, 1, 4, "then"), score(BOB, 1, 1, ""));
    }

    @Test
    void a_note_may_come_before_the_points() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        Score note = new Score(ANN, 2, Optional.empty(), "hesitated", NOW);
        store().score(org, id, note);
        assertThat(dossier(org, id).of(ANN, 2)).contains(note);
    }

    @Test
    void what_is_submitted_takes_no_scores_any_more() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        store().score(org, id, score(ANN, 1, 3, ""));
        assertThat(store().submit(org, id, ANN, NOW)).isTrue();
        assertThat(store().submit(org, id, ANN, NOW)).isFalse();
        assertThat(store().score(org, id, score(ANN, 1, 5, ""))).isFalse();
        assertThat(store().score(org, id, score(BOB, 1, 5, ""))).isTrue();
        assertThat(dossier(org, id).submitted()).containsOnlyKeys(ANN);
        assertThat(dossier(org, id).submittedScores()).containsExactly(score(ANN, 1, 3, ""));
    }

    @Test
    void several_submitting_at_once_all_succeed_and_each_once() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        List<Boolean> done =
                AtOnce.each(6, i -> store().submit(org, id, new UserRef("test", "P" + i % 3), NOW));
        assertThat(done).filteredOn(submitted -> submitted).hasSize(3);
        assertThat(dossier(org, id).submitted()).hasSize(3);
    }

    @Test
    void scoring_while_submitting_is_either_in_or_refused() {
        OrgId org = newOrganization();
        for (int round = 0; round < 10; round++) {
            Candidate.Id id = add(org, "Heron-" + round);
            List<Boolean> done =
                    AtOnce.each(
                            2,
                            i ->
                                    i == 0
                                            ? store().score(org, id, score(ANN, 1, 5, ""))
                                            : store().submit(org, id, ANN, NOW));
            assertThat(done.get(1)).isTrue();
            assertThat(dossier(org, id).of(ANN, 1).isPresent()).isEqualTo(done.get(0));
        }
    }

    @Test
    void whoever_saw_without_scoring_can_no_longer_score() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        store().witness(org, id, ANN, NOW);
        store().witness(org, id, ANN, NOW.plusSeconds(5));
        assertThat(store().score(org, id, score(ANN, 1, 5, ""))).isFalse();
        assertThat(store().submit(org, id, ANN, NOW)).isFalse();
        assertThat(dossier(org, id).witnesses()).containsEntry(ANN, NOW);
    }

    @Test
    void a_later_decision_takes_the_place_of_an_earlier_one() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        Decision later = new Decision(Outcome.HIRE, "strong", BOB, NOW.plusSeconds(60));
        store().decide(org, id, new Decision(Outcome.HOLD, "unsure", ANN, NOW));
        store().decide(org, id, later);
        assertThat(dossier(org, id).candidate().decision()).contains(later);
    }

    @Test
    void an_erased_candidate_is_gone_and_its_number_is_never_given_again() {
        OrgId org = newOrganization();
        Candidate.Id id = add(org, "Heron");
        store().score(org, id, score(ANN, 1, 2, "note"));
        store().submit(org, id, ANN, NOW);
        assertThat(store().erase(org, id)).isTrue();
        assertThat(store().erase(org, id)).isFalse();
        assertThat(store().dossier(org, id)).isEmpty();
        assertThat(store().score(org, id, score(BOB, 1, 2, ""))).isFalse();
        assertThat(store().submit(org, id, BOB, NOW)).isFalse();
        assertThat(store().decide(org, id, new Decision(Outcome.HIRE, "", ANN, NOW))).isFalse();
        assertThat(add(org, "Heron").number()).isGreaterThan(id.number());
    }

    @Test
    void scoring_while_erasing_leaves_nothing_behind() {
        OrgId org = newOrganization();
        for (int round = 0; round < 10; round++) {
            Candidate.Id id = add(org, "Heron");
            AtOnce.each(
                    2,
                    i ->
                            i == 0
                                    ? store().score(org, id, score(ANN, 1, 5, "late"))
                                    : store().erase(org, id));
            assertThat(store().dossier(org, id)).isEmpty();
        }
    }

    @Test
    void a_candidate_is_held_since_the_decision_or_else_since_the_last_score() {
        OrgId org = newOrganization();
        Candidate.Id added = add(org, "Added");
        Candidate.Id scored = add(org, "Scored");
        Candidate.Id decided = add(org, "Decided");
        Instant later = NOW.plusSeconds(1000);
        store().score(org, scored, new Score(ANN, 1, Optional.of(1), "", later));
        store().score(org, decided, new Score(ANN, 1, Optional.of(1), "", later));
        store().decide(org, decided, new Decision(Outcome.HIRE, "", ANN, NOW.plusSeconds(10)));
        store().keep(org, new Retention(7));
        assertThat(store().held())
                .filteredOn(held -> held.org().equals(org))
                .containsExactly(
                        new ScoreStore.Held(org, added, NOW, new Retention(7)),
                        new ScoreStore.Held(org, scored, later, new Retention(7)),
                        new ScoreStore.Held(org, decided, NOW.plusSeconds(10), new Retention(7)));
    }

    @Test
    void candidates_are_kept_twelve_months_unless_the_organization_says_otherwise() {
        OrgId org = newOrganization();
        assertThat(store().retention(org)).isEqualTo(new Retention(12));
        store().keep(org, new Retention(3));
        store().keep(org, new Retention(6));
        assertThat(store().retention(org)).isEqualTo(new Retention(6));
        assertThat(store().retention(newOrganization())).isEqualTo(Retention.DEFAULT);
    }

    private Candidate.Id add(OrgId org, String alias) {
        return store().add(org, newcomer(1, alias)).orElseThrow().id();
    }

    private static ScoreStore.Newcomer newcomer(int kit, String alias) {
        return new ScoreStore.Newcomer(kit, 1, alias, ANN, NOW);
    }

    private static Score score(UserRef person, int item, int points, String note) {
        return new Score(person, item, Optional.of(points), note, NOW);
    }

    private Dossier dossier(OrgId org, Candidate.Id id) {
        return store().dossier(org, id).orElseThrow();
    }
}
